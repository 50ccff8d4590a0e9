import { readMarkdown } from './markdown.ts';
import type { PageReader } from './page-format.ts';
import { HTML_FRAGMENT, type PartsReader } from './parts-format.ts';
import { readPlainText } from './plain-text.ts';

/** A kind of file that a corpus takes in. */
export type FileFormat = {
  /** With their dots, in lower case. Messages name the first, and fetched pages get it. */
  readonly extensions: readonly [string, ...string[]];
  /** Content types under which servers send it, in lower case. */
  readonly contentTypes: readonly string[];
} & (
  | { readonly kind: 'light'; readonly read: PageReader }
  | HeavyReading
  /** It holds many articles or files, and is read as a stream, since such a file may have any size. */
  | { readonly kind: 'many'; readonly load: () => Promise<PartsReader> }
);

/** Reading it can exhaust memory or processor, so it is read in a process of its own, which alone loads the reader. */
type HeavyReading = { readonly kind: 'heavy'; readonly load: () => Promise<PageReader> };

export type HeavyFormat = Extract<FileFormat, HeavyReading>;

/**
 * Every format that is read, in the order in which messages list them. A new format is one entry here and one file for its
 * reader: extensions, content types, the process that reads heavy formats, and the messages all follow from this list.
 */
export const FORMATS: readonly FileFormat[] = [
  { extensions: ['.txt'], contentTypes: ['text/plain'], kind: 'light', read: readPlainText },
  { extensions: ['.md'], contentTypes: ['text/markdown'], kind: 'light', read: readMarkdown },
  {
    extensions: ['.html', '.htm', '.xhtml'],
    contentTypes: ['text/html', 'application/xhtml+xml'],
    kind: 'heavy',
    load: async () => (await import('./html/html.ts')).readHtml,
  },
  {
    extensions: ['.jsonl', '.ndjson'],
    contentTypes: ['application/x-ndjson', 'application/jsonl'],
    kind: 'many',
    load: async () => (await import('./records/json-lines.ts')).readJsonLines,
  },
  {
    extensions: ['.json'],
    contentTypes: ['application/json'],
    kind: 'many',
    load: async () => (await import('./records/json-file.ts')).readJsonFile,
  },
  {
    extensions: ['.csv', '.tsv'],
    contentTypes: ['text/csv', 'text/tab-separated-values'],
    kind: 'many',
    load: async () => (await import('./records/csv-file.ts')).readCsvFile,
  },
  {
    extensions: ['.xml', '.rss', '.atom'],
    contentTypes: ['application/rss+xml', 'application/atom+xml', 'application/xml', 'text/xml'],
    kind: 'many',
    load: async () => (await import('./feeds/xml-file.ts')).readXmlFile,
  },
  {
    extensions: ['.eml'],
    contentTypes: ['message/rfc822'],
    kind: 'heavy',
    load: async () => (await import('./mail/letter.ts')).readLetter,
  },
  {
    extensions: ['.mbox'],
    contentTypes: ['application/mbox'],
    kind: 'many',
    load: async () => (await import('./mail/mailbox.ts')).readMailbox,
  },
  {
    extensions: ['.docx'],
    contentTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    kind: 'heavy',
    load: async () => (await import('./word/docx.ts')).readDocx,
  },
  {
    extensions: ['.odt'],
    contentTypes: ['application/vnd.oasis.opendocument.text'],
    kind: 'heavy',
    load: async () => (await import('./documents/odt.ts')).readOdt,
  },
  {
    extensions: ['.rtf'],
    contentTypes: ['application/rtf', 'text/rtf'],
    kind: 'heavy',
    load: async () => (await import('./documents/rtf.ts')).readRtf,
  },
  {
    extensions: ['.epub'],
    contentTypes: ['application/epub+zip'],
    kind: 'heavy',
    load: async () => (await import('./documents/epub.ts')).readEpub,
  },
  {
    extensions: ['.pdf'],
    contentTypes: ['application/pdf', 'application/x-pdf'],
    kind: 'heavy',
    load: async () => (await import('./pdf/pdf.ts')).readPdf,
  },
  {
    extensions: ['.mhtml', '.mht'],
    contentTypes: ['multipart/related', 'application/x-mimearchive'],
    kind: 'heavy',
    load: async () => (await import('./archives/mhtml.ts')).readMhtml,
  },
  {
    extensions: ['.zip'],
    contentTypes: ['application/zip', 'application/x-zip-compressed'],
    kind: 'many',
    load: async () => (await import('./archives/zip.ts')).readZip,
  },
  {
    extensions: ['.warc', '.warc.gz'],
    contentTypes: ['application/warc'],
    kind: 'many',
    load: async () => (await import('./archives/warc.ts')).readWarc,
  },
  {
    extensions: ['.wacz'],
    contentTypes: ['application/wacz', 'application/wacz+zip'],
    kind: 'many',
    load: async () => (await import('./archives/wacz.ts')).readWacz,
  },
];

/** Formats that only a part of another file has. */
const INNER_FORMATS: readonly FileFormat[] = [
  {
    extensions: [HTML_FRAGMENT],
    contentTypes: [],
    kind: 'heavy',
    load: async () => (await import('./html/html-fragment.ts')).readHtmlFragment,
  },
];

export const HEAVY_FORMATS: readonly HeavyFormat[] = [...FORMATS, ...INNER_FORMATS].filter(
  (format) => format.kind === 'heavy',
);

/** The format of a part of a file, by its extension in lower case. */
export const INNER_FORMAT_BY_EXTENSION: ReadonlyMap<string, FileFormat> = byExtension([
  ...FORMATS,
  ...INNER_FORMATS,
]);

/** The format of a file, by its extension in lower case. */
export const FORMAT_BY_EXTENSION: ReadonlyMap<string, FileFormat> = byExtension(FORMATS);

function byExtension(formats: readonly FileFormat[]): ReadonlyMap<string, FileFormat> {
  return new Map(
  formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
  );
}

/** The extension that a fetched page gets, by its content type. */
export const EXTENSION_BY_CONTENT_TYPE: ReadonlyMap<string, string> = new Map(
  FORMATS.flatMap(({ contentTypes, extensions: [extension] }) =>
    contentTypes.map((type) => [type, extension] as const),
  ),
);

/** How messages name formats: by the first extension of each. */
export function namesOf(formats: readonly FileFormat[]): readonly string[] {
  return formats.map(({ extensions: [extension] }) => extension);
}
