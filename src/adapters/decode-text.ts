import { failure } from '../domain/error.ts';
import { firstBadByte } from './first-bad-byte.ts';

/** Names of the encodings that are read, in lower case. */
const ENCODINGS: ReadonlyMap<string, 'utf-8' | 'windows-1256'> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['windows-1256', 'windows-1256'],
  ['cp1256', 'windows-1256'],
  ['x-cp1256', 'windows-1256'],
]);

/**
 * The text of a file, without its byte-order mark and otherwise to the character.
 *
 * @param declared name of the encoding that the file or somebody else states; null means UTF-8
 * @throws `file-binary`, `file-not-utf8`, `file-encoding-unknown`, `file-empty`
 */
export function decodeText(source: string, bytes: Uint8Array, declared: string | null): string {
  // A NUL is valid UTF-8, but no text has one; UTF-16 and archives do.
  if (bytes.includes(0)) throw failure('file-binary', { source });
  const encoding = ENCODINGS.get((declared ?? 'utf-8').trim().toLowerCase());
  if (encoding === undefined) throw failure('file-encoding-unknown', { source, encoding: declared ?? '' });
  const badByte = encoding === 'utf-8' ? firstBadByte(bytes) : null;
  if (badByte !== null) throw failure('file-not-utf8', { source, byte: badByte });
  const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  if (text.trim() === '') throw failure('file-empty', { source });
  return text;
}
