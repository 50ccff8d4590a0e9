import { gzipSync } from 'node:zlib';

/** A record of a WARC file: its fields besides the length, and its block. */
export type RecordOf = { readonly fields: Readonly<Record<string, string>>; readonly block: string | Buffer };

/** The record as bytes. */
function recordOf({ fields, block }: RecordOf): Buffer {
  const bytes = Buffer.from(block);
  const lines = Object.entries({ ...fields, 'Content-Length': String(bytes.length) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** A page as a crawler saves it. */
export function responseOf(
  address: string,
  page: string | Buffer,
  {
    status = '200 OK',
    http = {},
    fields = {},
  }: {
    readonly status?: string;
    readonly http?: Readonly<Record<string, string>>;
    readonly fields?: Readonly<Record<string, string>>;
  } = {},
): RecordOf {
  const header = Object.entries({ 'Content-Type': 'text/html', ...http }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return {
    fields: {
      'WARC-Type': 'response',
      'WARC-Target-URI': address,
      'WARC-Date': '2024-03-06T10:00:00Z',
      'Content-Type': 'application/http; msgtype=response',
      ...fields,
    },
    block: Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${header.join('')}\r\n`), Buffer.from(page)]),
  };
}

/** A WARC file of these records. */
export function warcOf(records: readonly RecordOf[]): Buffer {
  return Buffer.concat(records.map(recordOf));
}

/** The same, each record packed for itself, as `.warc.gz` files are. */
export function packedWarcOf(records: readonly RecordOf[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(recordOf(record))));
}
