import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { headerFields, type HeaderFields } from './header-fields.ts';

/** The answer of a server as a crawler saved it. */
export type SavedResponse = {
  readonly status: number;
  readonly fields: HeaderFields;
  /** After the header, as it was sent. */
  readonly body: Buffer;
};

/** Bytes of the header of an answer. */
export const MAX_HTTP_HEADER_BYTES = 64 * 1024;

/** An HTTP answer; null for what is none. */
export function savedResponse(block: Buffer): SavedResponse | null {
  const head = block.subarray(0, MAX_HTTP_HEADER_BYTES).toString('latin1');
  const end = /\r?\n\r?\n/u.exec(head);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(head)?.[1];
  if (end === null || status === undefined) return null;
  const [, ...lines] = head.slice(0, end.index).split(/\r?\n/u);
  return { status: Number(status), fields: headerFields(lines), body: block.subarray(end.index + end[0].length) };
}

type Unpacking = (packed: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const gunzipBytes: Unpacking = promisify(gunzip);
const inflateBytes: Unpacking = promisify(inflate);
const inflateRawBytes: Unpacking = promisify(inflateRaw);
const brotliBytes: Unpacking = promisify(brotliDecompress);

/** The two bytes at the beginning of zlib's format are a multiple of 31 (RFC 1950). Some servers leave them out. */
const deflated: Unpacking = (packed, options) =>
  (packed.length > 1 && packed.readUInt16BE(0) % 31 === 0 ? inflateBytes : inflateRawBytes)(packed, options);

const CODINGS: ReadonlyMap<string, Unpacking> = new Map([
  ['gzip', gunzipBytes],
  ['x-gzip', gunzipBytes],
  ['deflate', deflated],
  ['br', brotliBytes],
]);

/** Servers name one or two. */
const MAX_CODINGS = 5;

/**
 * The page in an answer, without the codings of its way. Some crawlers save it decoded and keep the header; so what is not in
 * chunks or not in gzip, although the header says so, is taken as it is.
 *
 * @throws an error that says what is wrong, and what zlib throws for damaged bytes and for more than `limitBytes`
 */
export async function pageOfResponse({ fields, body }: SavedResponse, limitBytes: number): Promise<Buffer> {
  const chunked = codingsIn(fields.get('transfer-encoding')).includes('chunked');
  let page = chunked ? withoutChunks(body) : body;
  const codings = codingsIn(fields.get('content-encoding')).filter((name) => name !== 'identity');
  if (codings.length > MAX_CODINGS) throw new Error(`it is packed ${codings.length} times`);
  for (const coding of codings.reverse()) {
    const unpack = CODINGS.get(coding);
    if (unpack === undefined) throw new Error(`it is packed by a method that is not read (${coding.slice(0, 20)})`);
    if (unpack === gunzipBytes && !isGzip(page)) continue;
    page = await unpack(page, { maxOutputLength: limitBytes });
  }
  return page;
}

function codingsIn(written: string | undefined): string[] {
  return (written ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Bytes of the line that says how long a chunk is. */
const CHUNK_LINE_BYTES = 1024;

/** Takes a body out of its chunks (RFC 9112, section 7.1); a body that does not begin with one is as it was. */
function withoutChunks(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let from = 0; ; ) {
    const line = body.subarray(from, from + CHUNK_LINE_BYTES).toString('latin1');
    const size = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/iu.exec(line);
    if (size === null) return unlessBegun(pieces, body);
    const length = Number.parseInt(size[1] ?? '', 16);
    if (length === 0) return Buffer.concat(pieces);
    const start = from + size[0].length;
    if (start + length > body.length) return unlessBegun(pieces, body);
    pieces.push(body.subarray(start, start + length));
    from = start + length;
    while (body[from] === 0x0d || body[from] === 0x0a) from++;
  }
}

/** The body as it was, if no chunk was found; to take half of the chunks for the whole would cut an article. */
function unlessBegun(pieces: readonly Buffer[], body: Buffer): Buffer {
  if (pieces.length > 0) throw new Error('its last chunk is missing');
  return body;
}
