import { failure } from '../../domain/error.ts';
import { systemCode } from '../files/system-code.ts';
import { wholeBytes } from './byte-source.ts';
import type { NamedFile } from './formats/parts-format.ts';

/**
 * All bytes of a file.
 *
 * @throws `file-too-large`; what reading it throws
 */
export async function limitedBytes({ source, bytes }: NamedFile, limitBytes: number): Promise<Buffer> {
  try {
    return await wholeBytes(bytes, limitBytes);
  } catch (error) {
    if (systemCode(error) !== 'EFBIG') throw error;
    const size = Math.max(bytes.size, limitBytes + 1);
    throw failure('file-too-large', { source, bytes: size, limit: limitBytes }, error);
  }
}
