import { notice, type Notice } from '../../../domain/error.ts';
import type { Metadata } from '../../../domain/metadata.ts';
import type { ByteSource } from '../byte-source.ts';
import type { ReadPage } from './page-format.ts';
import type { NamedFields } from './records/field-names.ts';

/** Extension of the body of an article as HTML, which only stands inside other files: in a feed, an export or a letter. */
export const HTML_FRAGMENT = '.html-fragment';

/** One page of a file, or the refusal of that part; a refused part never stops the others. */
export type FilePart =
  | ({ readonly kind: 'page' } & ReadPage)
  | { readonly kind: 'refused'; readonly source: string; readonly notice: Notice };

/** The refusal of a part that is not what its format asks for. */
export function invalidPart(source: string, problem: string): FilePart {
  return { kind: 'refused', source, notice: notice('part-invalid', { source, problem }) };
}

/** A file to read, wherever it lies. */
export type NamedFile = {
  /** How messages and citations name it. A part of a file is named `file#part`. */
  readonly source: string;
  /** Tells the format, with its dot and in lower case. Empty where only the name tells, as of a file in an archive. */
  readonly extension: string;
  readonly bytes: ByteSource;
  /** The encoding that `sources.json`, a server or a container names; null where none is named. */
  readonly encoding: string | null;
  /** The fields of its records that `sources.json` names; left out where it names none. */
  readonly fields?: NamedFields;
  /** The address that `sources.json` gives for the file, which for an export of a channel is that of the channel. */
  readonly address?: string | null;
};

/** A file inside another. */
export type InnerFile = NamedFile & {
  /** What the container says of its article, which holds where the file itself says nothing; null if it says nothing. */
  readonly known: Metadata | null;
};

/** What a format of many parts is given to read them with. */
export type PartsReading = {
  /** Of one part. */
  readonly limitBytes: number;
  /** The parts of a file inside this one, read by its own format. Refusals are yielded; throws only `reader-unstartable`. */
  readonly partsOf: (inner: InnerFile) => AsyncIterable<FilePart>;
};

/**
 * Reads the parts of a file that holds many, as a stream, since such a file may have any size.
 *
 * @throws the refusal of the whole file, and what reading the bytes throws
 */
export type PartsReader = (file: NamedFile, reading: PartsReading) => AsyncIterable<FilePart>;
