import { createHash } from 'node:crypto';
import { failure, IsnadError, notice, type Notice } from '../../../../domain/error.ts';
import { NO_METADATA } from '../../../../domain/metadata.ts';
import { webAddress } from '../../../../text/web-address.ts';
import { complaintOf, systemCode } from '../../../files/system-code.ts';
import { heldBytes } from '../../byte-source.ts';
import type { InnerFile, NamedFile, PartsReader } from '../parts-format.ts';
import { ByteCursor } from './byte-cursor.ts';
import { gunzipped } from './gunzipped.ts';
import { contentTypeOf, encodingIn, type HeaderFields } from './header-fields.ts';
import { MAX_HTTP_HEADER_BYTES, pageOfResponse, savedResponse } from './saved-response.ts';
import { UnpackingLimit } from './unpacking-limit.ts';
import { type WarcRecord, warcRecords } from './warc-records.ts';

/** Content types of what may be an article. A crawl saves pictures, styles and scripts as well, which are passed over. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/plain', '.txt'],
  ['application/pdf', '.pdf'],
]);

/** Texts for machines, which every crawl saves (RFC 9309, RFC 8615). */
const FOR_MACHINES = /^https?:\/\/[^/]+\/(?:robots\.txt$|\.well-known\/)/iu;

/** Addresses of pages in one file. A file of a gigabyte, as large crawls make them, has some forty thousand. */
const MAX_PAGES = 250_000;

/** UTF-16 units of an address that names a page. */
const MAX_ADDRESS_CHARS = 2048;

/**
 * The pages that a crawler or a browser saved in a WARC file, each named `file.warc#address`: successful answers of servers and
 * whole resources whose type is a web page, plain text or PDF. Of an address that was saved several times the latest counts,
 * because an outlet answers for what its page says now; to know it, the file is read twice. The time of saving dates no article.
 *
 * @throws the refusal of a file that is damaged, from there on, or holds no page
 */
export const readWarc: PartsReader = async function* (file, { limitBytes, partsOf }) {
  const { source } = file;
  const { numbers, problem } = await latestPages(file);
  if (numbers.size === 0) {
    throw problem ?? failure('file-unparseable', { source, problem: 'it holds no page that was saved whole' });
  }
  let left = numbers.size;
  for await (const record of recordsOf(file)) {
    const address = numbers.has(record.number) ? addressOf(record) : null;
    if (address === null) continue;
    const part = `${source}#${address.length > MAX_ADDRESS_CHARS ? record.number : address}`;
    const page = await pageIn(record, limitBytes).catch((error: unknown) => whyNot(part, error, limitBytes));
    if ('code' in page) yield { kind: 'refused', source: part, notice: page };
    else {
      const known = { ...NO_METADATA, url: address };
      yield* partsOf({ source: part, known, ...page, encoding: page.encoding ?? file.encoding });
    }
    if (--left === 0) break;
  }
  // The damage that hid the rest was not met again: the rest is missing all the same.
  if (problem !== null) throw problem;
};

/** Where the latest of an address lies. */
type Latest = { readonly number: number; readonly savedAt: number };

/** The numbers of the records that are the latest of their address, up to where the file is damaged, if it is. */
async function latestPages(
  file: NamedFile,
): Promise<{ readonly numbers: ReadonlySet<number>; readonly problem: IsnadError | null }> {
  const { source } = file;
  /** By a digest of the address. */
  const latest = new Map<string, Latest>();
  const numbers = (): ReadonlySet<number> => new Set([...latest.values()].map(({ number }) => number));
  try {
    for await (const record of recordsOf(file)) {
      const address = addressOf(record);
      if (address === null || !(await isPage(record))) continue;
      const key = keyOf(address);
      const savedAt = savedAtOf(record);
      if (savedAt >= (latest.get(key)?.savedAt ?? -Infinity)) latest.set(key, { number: record.number, savedAt });
      if (latest.size > MAX_PAGES) break;
    }
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { numbers: numbers(), problem: error };
  }
  if (latest.size > MAX_PAGES) throw failure('file-too-costly', { source, what: 'parts', limit: MAX_PAGES });
  return { numbers: numbers(), problem: null };
}

async function* recordsOf({ source, extension, bytes }: NamedFile): AsyncGenerator<WarcRecord> {
  const pieces = extension.endsWith('.gz')
    ? gunzipped(bytes.pieces(), new UnpackingLimit(source, bytes.size))
    : bytes.pieces();
  const cursor = new ByteCursor(pieces);
  try {
    yield* warcRecords(source, cursor);
  } finally {
    await cursor.end();
  }
}

/** The address of a record that may hold a page; null for any other. */
function addressOf({ fields }: WarcRecord): string | null {
  const type = fields.get('warc-type');
  if (type !== 'response' && type !== 'resource') return null;
  // WARC 1.0 shows the address in angle brackets, and some programs write them.
  const address = webAddress((fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/u, '$1'));
  return address === null || FOR_MACHINES.test(address) ? null : address;
}

async function isPage(record: WarcRecord): Promise<boolean> {
  if (record.fields.get('warc-type') === 'resource') return EXTENSIONS.has(contentTypeOf(record.fields).type);
  const response = savedResponse(await record.take(MAX_HTTP_HEADER_BYTES));
  return response?.status === 200 && EXTENSIONS.has(contentTypeOf(response.fields).type);
}

/** When it was saved. A record that is not whole is older than any other. */
function savedAtOf({ fields }: WarcRecord): number {
  const savedAt = Date.parse(fields.get('warc-date') ?? '');
  return Number.isNaN(savedAt) || partOf(fields) !== null ? -Infinity : savedAt;
}

/** Why a record is only a part of a page; null if it is whole. */
function partOf(fields: WarcRecord['fields']): string | null {
  const truncated = fields.get('warc-truncated');
  if (truncated !== undefined) return `it was cut off when it was saved (${truncated.slice(0, 20)})`;
  return fields.has('warc-segment-number') ? 'it is divided into several records' : null;
}

type SavedPage = Pick<InnerFile, 'bytes' | 'extension' | 'encoding'>;

/** @throws what decoding throws */
async function pageIn(record: WarcRecord, limitBytes: number): Promise<SavedPage> {
  const part = partOf(record.fields);
  if (part !== null) throw new Error(part);
  if (record.length > limitBytes + MAX_HTTP_HEADER_BYTES) throw new TooLarge(record.length);
  const block = await record.take(record.length);
  if (record.fields.get('warc-type') === 'resource') return savedPage(record.fields, block);
  const response = savedResponse(block);
  if (response === null) throw new Error('it is no answer of a server');
  return savedPage(response.fields, await pageOfResponse(response, limitBytes));
}

function savedPage(fields: HeaderFields, page: Buffer): SavedPage {
  const { type, parameters } = contentTypeOf(fields);
  return {
    bytes: heldBytes(page),
    extension: EXTENSIONS.get(type) ?? '',
    encoding: encodingIn(parameters),
  };
}

class TooLarge extends Error {
  readonly bytes: number;

  constructor(bytes: number) {
    super('it is too large');
    this.bytes = bytes;
  }
}

/** Why a page was not read. A fault of the file, not of the page, is thrown on. */
function whyNot(source: string, error: unknown, limit: number): Notice {
  if (error instanceof IsnadError) throw error;
  if (error instanceof TooLarge) return notice('file-too-large', { source, bytes: error.bytes, limit });
  if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') return notice('file-too-large', { source, bytes: limit + 1, limit });
  return notice('file-unparseable', { source, problem: complaintOf(error) });
}

/** As short for a long address as for any other. */
function keyOf(address: string): string {
  return createHash('sha256').update(address).digest('base64');
}
