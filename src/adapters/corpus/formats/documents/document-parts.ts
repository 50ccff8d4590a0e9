import { failure, IsnadError } from '../../../../domain/error.ts';
import { complaintOf } from '../../../files/system-code.ts';
import { MIB } from '../../../mib.ts';
import { xmlParts } from '../word/packed-document.ts';

/** Text packs to about a tenth. A document that unpacks to more than this is made to fill the memory. */
const MAX_UNPACKED_BYTES = 200 * MIB;

/**
 * The files of a packed document that hold its text, by name.
 *
 * @param kind what such a document is called, with its article
 * @throws `file-unparseable` for what is no ZIP archive, `file-too-large`, `file-too-costly`
 */
export async function documentParts(
  source: string,
  bytes: Uint8Array,
  kind: string,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  try {
    return await xmlParts(source, bytes, MAX_UNPACKED_BYTES, isWanted);
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    const problem = `it is not ${kind}: ${complaintOf(error)}`;
    throw failure('file-unparseable', { source, problem }, error);
  }
}
