import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWarc } from '../../../../../src/adapters/corpus/formats/archives/warc.ts';
import { packedWarcOf, type RecordOf, responseOf, warcOf } from '../../../warc-of.ts';
import { cutBytes, partsRead } from './read-parts.ts';

const A = 'https://a.example/a';
const B = 'https://a.example/b?c=d#e';

const plain = (bytes: Buffer, limitBytes?: number) =>
  partsRead(readWarc, { source: 'a.warc', extension: '.warc', bytes: cutBytes(bytes) }, limitBytes);
const packed = (bytes: Buffer) =>
  partsRead(readWarc, { source: 'a.warc.gz', extension: '.warc.gz', bytes: cutBytes(bytes, 50) });
const linesOf = async (records: readonly RecordOf[], limitBytes?: number) => (await plain(warcOf(records), limitBytes)).lines;

describe('a WARC file', () => {
  it('is read page by page, each under its address, packed or not', async () => {
    const records = [responseOf(A, 'first'), responseOf(B, 'second')];
    expect((await plain(warcOf(records))).lines).toEqual([`a.warc#${A}: first`, `a.warc#${B}: second`]);
    expect((await packed(packedWarcOf(records))).lines).toEqual([`a.warc.gz#${A}: first`, `a.warc.gz#${B}: second`]);
  });

  it('says of a page its type, its encoding and its address, and no date', async () => {
    const http = { 'content-type': 'Text/HTML; Charset="windows-1256"' };
    const { inner } = await plain(warcOf([responseOf(A, 'a', { http: { 'Content-Type': '', ...http } })]));
    expect(inner).toEqual([]);
    const { inner: one } = await plain(warcOf([responseOf(A, 'a', { http: { 'Content-Type': http['content-type'] } })]));
    expect(one).toMatchObject([
      {
        extension: '.html',
        encoding: 'windows-1256',
        known: { id: null, title: null, outlet: null, published: null, url: A },
      },
    ]);
  });

  it('says nothing of an encoding that the standard does not name, so that the page itself may', async () => {
    for (const label of ['none', 'utf8mb4', 'x-unknown', '']) {
      const http = { 'Content-Type': `text/html; charset=${label}` };
      const { inner } = await plain(warcOf([responseOf(A, 'a', { http })]));
      expect(inner.map(({ encoding }) => encoding)).toEqual([null]);
    }
  });

  it('holds plain text, XHTML, PDF and resources', async () => {
    const typed = (address: string, type: string) => responseOf(address, 'x', { http: { 'Content-Type': type } });
    const resource = { 'WARC-Type': 'resource', 'WARC-Target-URI': `<${B}>`, 'Content-Type': 'text/html; charset=utf-8' };
    const { inner } = await plain(
      warcOf([
        typed('https://a.example/1', 'text/plain'),
        typed('https://a.example/2', 'application/xhtml+xml;charset=utf-8'),
        typed('https://a.example/3', 'application/pdf'),
        { fields: resource, block: 'whole' },
      ]),
    );
    expect(inner.map(({ source, extension }) => `${source} ${extension}`)).toEqual([
      'a.warc#https://a.example/1 .txt',
      'a.warc#https://a.example/2 .html',
      'a.warc#https://a.example/3 .pdf',
      `a.warc#${B} .html`,
    ]);
  });

  it('passes over what is no page', async () => {
    const http = { 'Content-Type': 'image/png' };
    const other = (type: string): RecordOf => responseOf(A, 'x', { fields: { 'WARC-Type': type } });
    const records = [
      responseOf(A, 'x', { http }),
      responseOf(A, 'x', { status: '404 Not Found' }),
      responseOf(A, 'x', { status: '301 Moved', http: { Location: B } }),
      responseOf('https://a.example/robots.txt', 'x', { http: { 'Content-Type': 'text/plain' } }),
      responseOf('https://a.example/.well-known/security.txt', 'x', { http: { 'Content-Type': 'text/plain' } }),
      responseOf('urn:text:https://a.example/a', 'x'),
      responseOf('dns:a.example', 'x'),
      ...['warcinfo', 'request', 'metadata', 'revisit', 'conversion', 'continuation'].map(other),
    ];
    expect(await linesOf([...records, responseOf(B, 'page')])).toEqual([`a.warc#${B}: page`]);
    expect(await linesOf(records)).toEqual(['! file-unparseable: it holds no page that was saved whole']);
  });

  it('gives the latest of an address, by the time of saving; of one time the last', async () => {
    const at = (date: string, page: string) => responseOf(A, page, { fields: { 'WARC-Date': date } });
    const old = at('2024-03-06T10:00:00Z', 'old');
    const latest = at('2024-03-07T10:00:00.5Z', 'new');
    expect(await linesOf([latest, old])).toEqual([`a.warc#${A}: new`]);
    expect(await linesOf([old, latest])).toEqual([`a.warc#${A}: new`]);
    expect(await linesOf([old, at('2024-03-06T10:00:00Z', 'again')])).toEqual([`a.warc#${A}: again`]);
    expect(await linesOf([old, responseOf(A, 'x', { status: '404 Not Found', fields: { 'WARC-Date': '2025-01-01T00:00:00Z' } })])).toEqual([
      `a.warc#${A}: old`,
    ]);
  });

  it('gives a whole page before a later one that was cut off', async () => {
    const cut = responseOf(A, 'ha', { fields: { 'WARC-Truncated': 'length', 'WARC-Date': '2025-01-01T00:00:00Z' } });
    expect(await linesOf([responseOf(A, 'whole'), cut])).toEqual([`a.warc#${A}: whole`]);
    expect(await linesOf([cut])).toEqual([
      `a.warc#${A}! file-unparseable: it was cut off when it was saved (length)`,
    ]);
  });

  it('names a page by the number of its record where its address is too long', async () => {
    const long = `https://a.example/${'a'.repeat(3000)}`;
    expect(await linesOf([responseOf(A, 'a'), responseOf(long, 'b')])).toEqual([`a.warc#${A}: a`, 'a.warc#2: b']);
  });
});

describe('a page in a WARC file', () => {
  const page = 'The harbour opened again. '.repeat(5);
  const chunksOf = (body: Buffer) =>
    Buffer.concat([Buffer.from(`${(20).toString(16)};x=y\r\n`), body.subarray(0, 20), Buffer.from(`\r\n${(body.length - 20).toString(16)}\r\n`), body.subarray(20), Buffer.from('\r\n0\r\n\r\n')]);
  const bytes = Buffer.from(page);

  it.each([
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(page)],
    ['brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(page)],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(page)],
    ['deflate without its header', { 'Content-Encoding': 'deflate' }, deflateRawSync(page)],
    ['chunks', { 'Transfer-Encoding': 'chunked' }, chunksOf(bytes)],
    ['gzip in chunks', { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }, chunksOf(gzipSync(page))],
    ['brotli in gzip', { 'Content-Encoding': 'br, GZIP' }, gzipSync(brotliCompressSync(page))],
    ['gzip in name alone', { 'Content-Encoding': 'gzip' }, bytes],
    ['chunks in name alone', { 'Transfer-Encoding': 'chunked' }, bytes],
  ])('is taken out of %s', async (_, http, body) => {
    expect(await linesOf([responseOf(A, body, { http })])).toEqual([`a.warc#${A}: ${page}`]);
  });

  it.each([
    ['an unknown packing', { 'Content-Encoding': 'zstd' }, bytes, 'file-unparseable: it is packed by a method that is not read (zstd)'],
    ['packing without end', { 'Content-Encoding': Array(9).fill('gzip').join() }, bytes, 'file-unparseable: it is packed 9 times'],
    ['damaged packing', { 'Content-Encoding': 'br' }, bytes, expect.stringMatching(/^a.warc#\S+! file-unparseable: ERR_/u)],
    ['chunks that break off', { 'Transfer-Encoding': 'chunked' }, chunksOf(bytes).subarray(0, 60), 'file-unparseable: its last chunk is missing'],
    ['a bomb', { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(10_000)), 'file-too-large'],
    ['more than is read', {}, Buffer.alloc(90_000), 'file-too-large'],
  ])('is refused alone with %s', async (_, http, body, problem) => {
    expect(await linesOf([responseOf(A, body, { http }), responseOf(B, 'b')])).toEqual([
      typeof problem === 'string' ? `a.warc#${A}! ${problem}` : problem,
      `a.warc#${B}: b`,
    ]);
  });
});

describe('a damaged WARC file', () => {
  const records = [responseOf(A, 'first'), responseOf(B, 'second')];

  it('is read up to where it breaks off, and refused by name from there', async () => {
    const whole = warcOf(records);
    expect((await plain(whole.subarray(0, whole.length - 7))).lines).toEqual([
      `a.warc#${A}: first`,
      '! file-unparseable: it breaks off in its record 2, of which 3 of 50 bytes are missing. Fetch the file again',
    ]);
    const bytes = packedWarcOf(records);
    for (const missing of [7, 30]) {
      expect((await packed(bytes.subarray(0, bytes.length - missing))).lines.slice(0, 1)).toEqual([`a.warc.gz#${A}: first`]);
      expect((await packed(bytes.subarray(0, bytes.length - missing))).lines.at(-1)).toMatch(
        /^! file-unparseable: after [12] records it cannot be read \(its gzip breaks off\)$/u,
      );
    }
  });

  it('is refused from where no record begins', async () => {
    const bytes = Buffer.concat([warcOf(records), Buffer.from('something else\r\n')]);
    expect((await plain(bytes)).lines).toEqual([
      `a.warc#${A}: first`,
      `a.warc#${B}: second`,
      '! file-unparseable: after 2 records it cannot be read (no WARC record begins there)',
    ]);
  });

  it('is refused from where a record has no length, or a header without end', async () => {
    for (const [header, problem] of [
      ['WARC/1.0\r\nWARC-Type: response\r\n\r\n', 'one does not say how long it is'],
      [`WARC/1.0\r\n${'a: b\r\n'.repeat(300)}\r\n`, 'it cannot be read (a record has more than 200 lines of header)'],
      [`WARC/1.0\r\na: ${'b'.repeat(70_000)}\r\n`, 'it cannot be read (a line has more than 65536 bytes)'],
    ]) {
      const { lines } = await plain(Buffer.concat([warcOf(records), Buffer.from(header ?? '')]));
      expect(lines.at(-1)).toBe(`! file-unparseable: after 2 records ${problem}`);
      expect(lines).toHaveLength(3);
    }
  });

  it('is not taken for whole where one of its packed records does not begin as such', async () => {
    const [first, second] = records.map((record) => packedWarcOf([record]));
    for (const between of ['XX', '\0'.repeat(200)]) {
      const { lines } = await packed(Buffer.concat([first ?? Buffer.alloc(0), Buffer.from(between), second ?? Buffer.alloc(0)]));
      expect(lines.join()).not.toContain('second');
      expect(lines.at(-1)).toMatch(
        /^! file-unparseable: after [01] records it cannot be read \((?:Z_DATA_ERROR|something that is not)/u,
      );
    }
  });
});
