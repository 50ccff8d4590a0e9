import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { heldBytes } from '../../../src/adapters/corpus/byte-source.ts';
import { FileReading } from '../../../src/adapters/corpus/file-reading.ts';
import type { FilePart } from '../../../src/adapters/corpus/formats/parts-format.ts';
import { readingProcess } from '../../../src/adapters/corpus/reading/reading-process.ts';
import { describeNotice } from '../../../src/operator-messages.ts';
import { IsnadError } from '../../../src/domain/error.ts';
import { MIB } from '../../../src/adapters/mib.ts';
import { linesAt, pdfOf } from '../pdf-of.ts';
import { packedWarcOf, responseOf } from '../warc-of.ts';
import { zipOf } from '../zip-of.ts';

const LIMIT = 20 * MIB;

/** The parts of a file, and at the end its own refusal. */
async function partsOf(
  source: string,
  bytes: Buffer,
  encodings: Readonly<Record<string, string>> = {},
): Promise<{ parts: FilePart[]; told: string[] }> {
  const parts: FilePart[] = [];
  const told: string[] = [];
  const reading = new FileReading(LIMIT, readingProcess);
  const file = { source, extension: '', bytes: heldBytes(bytes), encoding: null };
  try {
    for await (const part of reading.partsOf(file, (one) => encodings[one] ?? null)) {
      parts.push(part);
      told.push(part.kind === 'page' ? part.page.source : `! ${describeNotice(part.notice)}`);
    }
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    told.push(`!! ${describeNotice(error.notice)}`);
  }
  return { parts, told };
}

const SENTENCES = Array.from(
  { length: 6 },
  (_, i) => `The harbour of Northport opened again on day ${i} of the month, and ${i + 2} ships came in before noon.`,
);
const PAGE = `<!DOCTYPE html><html><head><title>Harbour</title></head><body><h1>Harbour</h1>${SENTENCES.map((one) => `<p>${one}</p>`).join('')}</body></html>`;
const TEXT = Buffer.from('text');
const ADDRESS = 'https://a.example/harbour';

describe('files inside files', () => {
  it('are read down to the third', async () => {
    const warc = packedWarcOf([responseOf(ADDRESS, PAGE)]);
    const wacz = zipOf({ 'archive/data.warc.gz': warc });
    const { parts, told } = await partsOf('a.zip', zipOf({ 'in/a.wacz': wacz, 'a.txt': TEXT }));
    expect(told).toEqual([`a.zip#in/a.wacz#archive/data.warc.gz#${ADDRESS}`, 'a.zip#a.txt']);
    expect(parts[0]).toMatchObject({ marked: [{ metadata: { url: ADDRESS } }] });
  });

  it('are refused by name from the fourth on, and the others are read', async () => {
    const third = zipOf({ 'd.zip': zipOf({ 'e.txt': TEXT }), 'd.txt': TEXT });
    const first = zipOf({ 'b.zip': zipOf({ 'c.zip': third }), 'z.txt': TEXT });
    expect((await partsOf('a.zip', first)).told).toEqual([
      '! a.zip#b.zip#c.zip#d.zip#e.txt was left out: files are read at most 3 levels deep inside others. Unpack the outer file.',
      'a.zip#b.zip#c.zip#d.txt',
      'a.zip#z.txt',
    ]);
  });

  it('are refused by name in a format that is not read, and pages are told by their beginning', async () => {
    const page = Buffer.from(PAGE);
    const pages = { page, 'page.php?id=3': page, 'page.aspx': page, 'page.txt': page };
    const bytes = zipOf({ 'a.xyz': TEXT, LICENSE: TEXT, ...pages, 'empty.pdf': Buffer.alloc(0) });
    expect((await partsOf('a.zip', bytes)).told).toEqual([
      expect.stringMatching(/^! a\.zip#a\.xyz was left out: \.xyz files are not read/u),
      expect.stringMatching(/^! a\.zip#LICENSE was left out: files without an extension/u),
      ...Object.keys(pages).map((name) => `a.zip#${name}`),
      '! a.zip#empty.pdf is empty and was left out.',
    ]);
  });

  it('are read by lines where their format has lines, and refused line by line', async () => {
    const lines = Buffer.from('{"text":"first"}\nno JSON\n{"text":"third"}\n');
    expect((await partsOf('a.zip', zipOf({ 'all.jsonl': lines }))).told).toEqual([
      'a.zip#all.jsonl#1',
      expect.stringContaining('a.zip#all.jsonl:2: the line was left out'),
      'a.zip#all.jsonl#3',
    ]);
  });

  it('have the encoding that sources.json names for them', async () => {
    const cp1256 = Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]);
    const bytes = zipOf({ 'a.txt': cp1256, 'b.txt': cp1256 });
    const { parts, told } = await partsOf('a.zip', bytes, { 'a.zip#a.txt': 'windows-1256' });
    expect(parts[0]).toMatchObject({ page: { text: 'مرحبا' } });
    expect(told[1]).toContain('a.zip#b.txt');
  });

  it('are given an address by their container, which does not make a body of what is none', async () => {
    const http = { 'Content-Type': 'text/plain' };
    const { parts } = await partsOf('a.warc.gz', packedWarcOf([responseOf(ADDRESS, 'A list\nof lines', { http })]));
    expect(parts).toMatchObject([
      { kind: 'page', page: { text: 'A list\nof lines' }, marked: null, savedFrom: ADDRESS },
    ]);
  });

  it.each([
    ['<link rel="canonical" href="/b/other?c=1">', 'https://a.example/b/other?c=1'],
    ['<meta property="og:url" content="/harbour-2">', 'https://a.example/harbour-2'],
    ['<link rel="canonical" href="https://b.example/own">', 'https://b.example/own'],
    ['<link rel="canonical" href="/">', ADDRESS],
    ['<link rel="canonical" href="">', ADDRESS],
    ['<meta property="og:url" content="content://saved/page">', ADDRESS],
  ])('have the address that %s names, seen from where they were saved', async (head, url) => {
    const page = PAGE.replace('</head>', `${head}</head>`);
    const { parts } = await partsOf('a.warc.gz', packedWarcOf([responseOf(ADDRESS, page)]));
    expect(parts).toMatchObject([{ marked: [{ metadata: { url } }] }]);
  });

  it('may be PDF documents, with headline and address', async () => {
    const lines = ['The council of the town decided on', 'Monday that the bridge over the river', 'will be closed until the end of this', 'year, because there are cracks in it.'];
    const title = { text: 'The bridge is closed', x: 50, y: 740, size: 24 };
    const http = { 'Content-Type': 'application/pdf' };
    const record = responseOf(ADDRESS, pdfOf([[title, ...linesAt(lines, 50, 700)]]), { http });
    const bare = responseOf(`${ADDRESS}/2`, pdfOf([linesAt(lines, 50, 700)]), { http });
    const { parts } = await partsOf('a.warc.gz', packedWarcOf([record, bare]));
    expect(parts).toMatchObject([
      { page: { text: `# The bridge is closed\n${lines.join(' ')}\n` }, marked: [{ metadata: { url: ADDRESS } }] },
      { page: { text: `${lines.join(' ')}\n` }, marked: null, savedFrom: `${ADDRESS}/2` },
    ]);
  });
});

describe('an archive that is made to do harm', () => {
  it('is refused where a file in it is too large, whether it says so or not', async () => {
    const zeros = Buffer.alloc(LIMIT + 1);
    const liar = zipOf({ 'bomb.txt': zeros, 'b.txt': TEXT });
    liar.writeUInt32LE(10, liar.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    expect((await partsOf('a.zip', liar)).told).toEqual([
      '! a.zip#bomb.txt was left out: it is damaged (it is larger than the archive says).',
      'a.zip#b.txt',
    ]);
    expect((await partsOf('a.zip', zipOf({ 'bomb.txt': zeros, 'b.txt': TEXT }))).told).toEqual([
      expect.stringMatching(/^! a\.zip#bomb\.txt has .*; at most 20 MB are read|^! a\.zip#bomb\.txt has /u),
      'a.zip#b.txt',
    ]);
  });

  it('is refused where it unpacks to far more than it is, and what was read before stays', async () => {
    const lines = Buffer.alloc(260 * MIB, 'x');
    const bytes = zipOf({ 'a.txt': TEXT, 'bomb.jsonl': lines, 'b.txt': TEXT });
    const { told } = await partsOf('a.zip', bytes);
    expect(told[0]).toBe('a.zip#a.txt');
    expect(told.at(-1)).toMatch(/^!! a\.zip unpacks to more than .* and what was not read until then was left out/u);
    expect(told).not.toContain('a.zip#b.txt');
  });

  it('is refused where its gzip does', async () => {
    const record = Buffer.concat([
      Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 999999999\r\n\r\n'),
      Buffer.alloc(260 * MIB),
    ]);
    expect((await partsOf('a.warc.gz', Buffer.concat([packedWarcOf([responseOf(ADDRESS, PAGE)]), gzipSync(record)]))).told).toEqual([
      `a.warc.gz#${ADDRESS}`,
      expect.stringMatching(/^!! a\.warc\.gz unpacks to more than /u),
    ]);
  });

  it('is refused where it has more files than anybody would pack', async () => {
    // The same entry over and over in the directory.
    const one = zipOf({ 'a.txt': TEXT });
    const start = one.indexOf('PK\x01\x02', 0, 'latin1');
    const end = one.indexOf('PK\x05\x06', 0, 'latin1');
    const entry = one.subarray(start, end);
    const count = 100_001;
    const zip64 = Buffer.alloc(56 + 20);
    zip64.write('PK\x06\x06', 0, 'latin1');
    zip64.writeBigUInt64LE(44n, 4);
    zip64.writeBigUInt64LE(BigInt(count), 24);
    zip64.writeBigUInt64LE(BigInt(count), 32);
    zip64.writeBigUInt64LE(BigInt(entry.length * count), 40);
    zip64.writeBigUInt64LE(BigInt(start), 48);
    zip64.write('PK\x06\x07', 56, 'latin1');
    zip64.writeBigUInt64LE(BigInt(start + entry.length * count), 64);
    zip64.writeUInt32LE(1, 72);
    const last = Buffer.from(one.subarray(end));
    last.fill(0xff, 8, 20);
    const bytes = Buffer.concat([one.subarray(0, start), ...Array<Buffer>(count).fill(entry), zip64, last]);
    expect((await partsOf('a.zip', bytes)).told).toEqual([
      expect.stringMatching(/^!! a\.zip was left out: it is packed from more than 100,000 parts/u),
    ]);
  });
});
