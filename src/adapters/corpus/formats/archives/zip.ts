import { failure, notice, type Notice } from '../../../../domain/error.ts';
import { ENTRY_PROBLEMS } from '../../../files/system-code.ts';
import { isPassedOver } from '../../list-corpus.ts';
import { isResource } from '../../page-resources.ts';
import { SIDECAR_FILE } from '../../sidecar-file.ts';
import type { FilePart, NamedFile, PartsReader, PartsReading } from '../parts-format.ts';
import { entryBytes } from './entry-bytes.ts';
import { UnpackingLimit } from './unpacking-limit.ts';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** UTF-16 units of all names in one archive, so that names alone do not fill the memory. */
const MAX_NAMES_CHARS = 10_000_000;

/**
 * The files in a ZIP archive, each by its own format and named `archive.zip#path`. An archive is read as a folder is: names with
 * a dot at the beginning, a `README.md` at the top and what belongs to a page beside it are passed over, and any other file is
 * read or refused by name. It is never unpacked to disk, and of one file no more is held than its format needs.
 *
 * @throws the refusal of what is no ZIP archive, has too many files or unpacks to too much
 */
export const readZip: PartsReader = (file, reading) =>
  partsOfZip(file, reading, (name, isThere) => !isResource(name, isThere));

/**
 * The files of an archive that are chosen.
 *
 * @param isWanted by its path, and by which others there are; another is passed over
 */
export async function* partsOfZip(
  { source, bytes, encoding }: NamedFile,
  { partsOf, limitBytes }: PartsReading,
  isWanted: (name: string, isThere: (name: string) => boolean) => boolean,
): AsyncGenerator<FilePart> {
  const names = await namesIn(source, bytes);
  const unpacking = new UnpackingLimit(source, bytes.size);
  const seen = new Set<string>();
  for await (const one of zipEntries(source, bytes)) {
    const { name } = one;
    if (isHidden(name) || !isWanted(name, (other) => names.has(other))) continue;
    const part = `${source}#${name}`;
    const problem = seen.has(name) ? 'another file in the archive has the same name' : problemOf(one);
    seen.add(name);
    if (name === SIDECAR_FILE) {
      yield { kind: 'refused', source: part, notice: notice('side-file-inside', { source: part, archive: source }) };
    } else if (problem !== null) {
      yield { kind: 'refused', source: part, notice: unreadable(part, problem) };
    } else {
      const content = entryBytes(one, { source: part, unpacking, limitBytes });
      yield* partsOf({ source: part, extension: '', bytes: content, encoding, known: null });
      // The part that went too far was refused by name. The rest of the archive is not to be trusted.
      unpacking.check();
    }
  }
}

/** The names of all files, without which nobody could say what lies beside a file. */
async function namesIn(source: string, bytes: NamedFile['bytes']): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let characters = 0;
  for await (const { name } of zipEntries(source, bytes)) {
    characters += name.length;
    if (characters > MAX_NAMES_CHARS) {
      throw failure('file-too-costly', { source, what: 'characters', limit: MAX_NAMES_CHARS });
    }
    names.add(name);
  }
  return names;
}

/** Whether a corpus passes over a file of this path. */
function isHidden(name: string): boolean {
  const path = name.split('/');
  if (path.some((part) => part.startsWith('.') && part !== '..')) return true;
  return name.endsWith('/') || (path.length === 1 && name !== SIDECAR_FILE && isPassedOver(name));
}

function unreadable(source: string, problem: string): Notice {
  return notice('file-unparseable', { source, problem });
}

/** Bits of the attributes that Unix writes: the kind of the file, and a link among the kinds. */
const KIND_OF_FILE = { bits: 0o170000, link: 0o120000 };

function problemOf({ name, entry }: ZipEntry): string | null {
  if (name.startsWith('/') || /^[a-z]:/iu.test(name)) return 'its name is a path from the top of a disk';
  if (name.split('/').includes('..')) return 'its name leads out of the archive';
  if (name.includes('\0')) return 'its name holds a NUL';
  if ((entry.externalFileAttributes >>> 16 & KIND_OF_FILE.bits) === KIND_OF_FILE.link) return `it is a ${ENTRY_PROBLEMS.link}`;
  if (entry.isEncrypted()) return 'it is encrypted. Unpack the archive with its password';
  if (!entry.canDecodeFileData()) return `it is packed by a method that is not read (${entry.compressionMethod})`;
  return null;
}
