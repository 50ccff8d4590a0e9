import { describe, expect, it } from 'vitest';
import { readZip } from '../../../../../src/adapters/corpus/formats/archives/zip.ts';
import { readWacz } from '../../../../../src/adapters/corpus/formats/archives/wacz.ts';
import { heldBytes } from '../../../../../src/adapters/corpus/byte-source.ts';
import { storedZip } from '../../../../../src/adapters/corpus/formats/word/stored-zip.ts';
import { zipOf } from '../../../zip-of.ts';
import { partsRead } from './read-parts.ts';

const text = (content: string): Buffer => Buffer.from(content);

async function read(files: Readonly<Record<string, string>>, change: (zip: Buffer) => void = () => undefined) {
  const zip = zipOf(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, text(content)])));
  change(zip);
  return (await partsRead(readZip, { source: 'a.zip', bytes: heldBytes(zip) })).lines;
}

/** Changes bytes after each occurrence of a mark. */
function patch(zip: Buffer, mark: string, offset: number, bytes: readonly number[]): void {
  for (let at = zip.indexOf(mark, 0, 'latin1'); at >= 0; at = zip.indexOf(mark, at + 1, 'latin1')) {
    Buffer.from(bytes).copy(zip, at + offset);
  }
}

const CENTRAL = 'PK\x01\x02';
const LOCAL = 'PK\x03\x04';

describe('an archive', () => {
  it('is read file by file, in its order, whatever the folders', async () => {
    expect(await read({ 'b.txt': 'b', 'in/a.html': 'a', 'in/page?id=3': 'c' })).toEqual([
      'a.zip#b.txt: b',
      'a.zip#in/a.html: a',
      'a.zip#in/page?id=3: c',
    ]);
  });

  it('is read whether it packs its files or stores them', async () => {
    const bytes = heldBytes(storedZip(new Map([['a.txt', text('stored')]])));
    expect((await partsRead(readZip, { source: 'a.zip', bytes })).lines).toEqual(['a.zip#a.txt: stored']);
  });

  it('hands its own encoding on, and says nothing of articles', async () => {
    const bytes = heldBytes(zipOf({ 'a.txt': text('a') }));
    const { inner } = await partsRead(readZip, { source: 'a.zip', bytes, encoding: 'windows-1256' });
    expect(inner).toMatchObject([{ source: 'a.zip#a.txt', extension: '', encoding: 'windows-1256', known: null }]);
  });

  it('passes over what a folder passes over: hidden files, folders, README.md, what belongs to a page', async () => {
    const files = {
      'README.md': '1',
      '.hidden.txt': '1',
      '__MACOSX/._a.html': '1',
      'in/': '',
      'in/README.md': 'read',
      'Crane_files/frame.html': '1',
      'Crane.html': 'page',
      'Other_files/page.html': 'alone',
    };
    expect(await read(files)).toEqual([
      'a.zip#in/README.md: read',
      'a.zip#Crane.html: page',
      'a.zip#Other_files/page.html: alone',
    ]);
  });

  it('says that its sources.json is not read', async () => {
    expect(await read({ 'sources.json': '{}', 'a.txt': 'a' })).toEqual([
      'a.zip#sources.json! side-file-inside',
      'a.zip#a.txt: a',
    ]);
  });

  it('reads names in UTF-8, with the flag or without, and with backslashes', async () => {
    expect(await read({ 'خبر.txt': 'a', 'in\\b.txt': 'b' })).toEqual(['a.zip#خبر.txt: a', 'a.zip#in/b.txt: b']);
  });

  it('of nothing gives nothing', async () => {
    expect(await read({})).toEqual([]);
  });
});

describe('a file in an archive is refused alone', () => {
  it.each([
    ['/etc/a.txt', 'its name is a path from the top of a disk'],
    ['C:\\a.txt', 'its name is a path from the top of a disk'],
    ['../a.txt', 'its name leads out of the archive'],
    ['in/../../a.txt', 'its name leads out of the archive'],
    ['a.txt\0.html', 'its name holds a NUL'],
  ])('under the name %j', async (name, problem) => {
    expect(await read({ [name]: 'x', 'b.txt': 'b' })).toEqual([
      `a.zip#${name.replaceAll('\\', '/')}! file-unparseable: ${problem}`,
      'a.zip#b.txt: b',
    ]);
  });

  it('if it is encrypted', async () => {
    const lines = await read({ 'a.txt': 'a' }, (zip) => {
      patch(zip, CENTRAL, 8, [1, 0]);
    });
    expect(lines).toEqual([
      'a.zip#a.txt! file-unparseable: it is encrypted. Unpack the archive with its password',
    ]);
  });

  it('if it is packed by a method that is not read', async () => {
    const lines = await read({ 'a.txt': 'a' }, (zip) => {
      patch(zip, CENTRAL, 10, [93, 0]);
    });
    expect(lines).toEqual(['a.zip#a.txt! file-unparseable: it is packed by a method that is not read (93)']);
  });

  it('if it is a link', async () => {
    const lines = await read({ 'a.txt': '../secret' }, (zip) => {
      patch(zip, CENTRAL, 38, [0, 0, 0xff, 0xa1]);
    });
    expect(lines).toEqual(['a.zip#a.txt! file-unparseable: it is a symbolic link']);
  });

  it('if its name stands there twice, the second time', async () => {
    const lines = await read({ 'a.txt': 'first', 'b.txt': 'second' }, (zip) => {
      patch(zip, 'b.txt', 0, [0x61]);
    });
    expect(lines).toEqual([
      'a.zip#a.txt: first',
      'a.zip#a.txt! file-unparseable: another file in the archive has the same name',
    ]);
  });

  it.each([
    ['larger', 1, 'it is larger than the archive says'],
    ['smaller', 100, 'it is smaller than the archive says'],
  ])('if it is %s than the archive says', async (_, size, problem) => {
    const lines = await read({ 'a.txt': 'words', 'b.txt': 'words' }, (zip) => {
      zip.writeUInt32LE(size, zip.indexOf(CENTRAL, 0, 'latin1') + 24);
    });
    expect(lines).toEqual([
      `a.zip#a.txt! file-unparseable: it is damaged (${problem})`,
      'a.zip#b.txt: words',
    ]);
  });

  it('if its checksum does not fit or its bytes are damaged', async () => {
    const lines = await read({ 'a.txt': 'words', 'b.txt': 'other words', 'c.txt': 'c' }, (zip) => {
      zip.writeUInt32LE(7, zip.indexOf(CENTRAL, 0, 'latin1') + 16);
      const second = zip.indexOf(LOCAL, 4, 'latin1');
      zip.fill(0xff, second + 35, second + 40);
    });
    expect(lines).toEqual([
      'a.zip#a.txt! file-unparseable: it is damaged (its checksum does not fit)',
      'a.zip#b.txt! file-unparseable: it is damaged (Z_DATA_ERROR)',
      'a.zip#c.txt: c',
    ]);
  });
});

describe('an archive is refused', () => {
  it('that is none, or breaks off', async () => {
    const whole = zipOf({ 'a.txt': text('a') });
    for (const bytes of [text('no archive at all, but long enough to be one'), whole.subarray(0, 60)]) {
      const { lines } = await partsRead(readZip, { source: 'a.zip', bytes: heldBytes(bytes) });
      expect(lines).toEqual([expect.stringMatching(/^! file-unparseable: it is no whole ZIP archive \(/u)]);
    }
  });
});

describe('a collection of web archives', () => {
  it('is read by its WARC files, and by nothing else in it', async () => {
    const files = {
      'archive/data.warc.gz': 'records',
      'archive/in/more.warc': 'not there',
      'indexes/index.cdx.gz': 'x',
      'pages/pages.jsonl': '{}',
      'datapackage.json': '{}',
      'archive/b.warc': 'more',
    };
    const bytes = heldBytes(zipOf(Object.fromEntries(Object.entries(files).map(([name, one]) => [name, text(one)]))));
    expect((await partsRead(readWacz, { source: 'a.wacz', bytes })).lines).toEqual([
      'a.wacz#archive/data.warc.gz: records',
      'a.wacz#archive/b.warc: more',
    ]);
  });

  it('is refused without any', async () => {
    const bytes = heldBytes(zipOf({ 'datapackage.json': text('{}') }));
    expect((await partsRead(readWacz, { source: 'a.wacz', bytes })).lines).toEqual([
      '! file-unparseable: it holds no WARC file in archive/',
    ]);
  });
});
