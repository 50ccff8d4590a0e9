import { describe, expect, it } from 'vitest';
import { readEpub } from '../../../../../src/adapters/corpus/formats/documents/epub.ts';
import type { ReadPage } from '../../../../../src/adapters/corpus/formats/page-format.ts';
import { zipOf } from '../../../zip-of.ts';

const CONTAINER = '<container><rootfiles><rootfile full-path="in/a.opf"/></rootfiles></container>';
type Book = { readonly metadata?: string; readonly files?: Readonly<Record<string, string>>; readonly spine?: string };

/** A book whose documents are these, in this order. */
function epub(documents: Readonly<Record<string, string>>, { metadata = '', files = {}, spine }: Book = {}): Buffer {
  const names = Object.keys(documents);
  const items = names.map((name) => `<item id="${name}" href="${name}" properties="${name === 'nav' ? 'nav' : ''}"/>`).join('');
  const order = spine ?? names.map((name) => `<itemref idref="${name}"/>`).join('');
  const all = {
    'META-INF/container.xml': CONTAINER,
    'in/a.opf': `<package><metadata>${metadata}</metadata><manifest>${items}</manifest><spine>${order}</spine></package>`,
    ...Object.fromEntries(names.map((name) => [`in/${name}`, documents[name] ?? ''])),
    ...files,
  };
  return zipOf(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)])));
}

const read = async (file: Buffer): Promise<ReadPage> => readEpub('a.epub', file, null);

async function articlesOf(file: Buffer): Promise<unknown[]> {
  const { page, marked } = await read(file);
  return (marked ?? []).map(({ body, metadata: { title, outlet, published } }) => [
    ...[title, outlet, published],
    page.text.slice(body.start, body.end),
  ]);
}

it('makes an article of each document in the order of reading, and none of covers and contents', async () => {
  const documents = {
    cover: '<html><head><title/></head><body><img src="a.jpg"/></body></html>',
    nav: '<html><body><nav><h1>Contents</h1></nav></body></html>',
    b: '<html><head><title/><script src="a"/></head><body><p>I</p><h1>Two</h1><p>b<a epub:type="noteref">1</a></p><h2>c</h2><p>d<br/>e</p></body></html>',
    a: '<html><body><p>No heading.</p></body></html>',
  };
  const metadata = '<dc:title>Book</dc:title><dc:publisher>Press</dc:publisher><dc:date>2024-04-02T00:00:00Z</dc:date>';
  expect(await articlesOf(epub(documents, { metadata }))).toEqual([
    ['Two', 'Press', '2024-04-02T00:00:00Z', 'b\n## c\nd\ne'],
    ['Book', 'Press', '2024-04-02T00:00:00Z', 'No heading.'],
  ]);
  const spine = '<itemref idref="a"/><itemref idref="gone"/><itemref idref="b"/>';
  expect(await articlesOf(epub(documents, { spine }))).toEqual([
    [null, null, null, 'No heading.'],
    ['Two', null, null, expect.any(String)],
  ]);
});

it('takes the date of the book only if it is a day, and only that of its publication', async () => {
  const dateOf = async (metadata: string): Promise<unknown> =>
    (await read(epub({ a: '<p>a</p>' }, { metadata }))).marked?.[0]?.metadata.published;
  expect(await dateOf('<dc:date>2024</dc:date>')).toBeNull();
  expect(await dateOf('<dc:date>2024-04</dc:date>')).toBeNull();
  expect(await dateOf('<dc:date opf:event="modification">2024-04-02</dc:date>')).toBeNull();
  expect(await dateOf('<dc:date opf:event="publication">2024-04-02</dc:date>')).toBe('2024-04-02');
});

describe('refuses', () => {
  const encryption = '<encryption><CipherReference URI="in/a"/></encryption>';
  it.each([
    ['what is no archive', Buffer.from('PK no zip'), 'file-unparseable'],
    ['an archive without a container', zipOf({ 'a.opf': Buffer.from('<package/>') }), 'file-unparseable'],
    ['a container that names no package', epub({}, { files: { 'META-INF/container.xml': '<a/>' } }), 'file-unparseable'],
    ['a package that is missing', zipOf({ 'META-INF/container.xml': Buffer.from(CONTAINER) }), 'file-unparseable'],
    ['a document that is missing', epub({ '../../b': '' }), 'file-unparseable'],
    ['encrypted documents', epub({ a: '<p>a</p>' }, { files: { 'META-INF/encryption.xml': encryption } }), 'file-unparseable'],
    ['a book without text', epub({ a: '<html><body/></html>' }), 'file-empty'],
    ['elements in elements without end', epub({ a: '<div>'.repeat(300) }), 'file-too-deep'],
    ['a package of millions of elements', epub({}, { metadata: '<a/>'.repeat(100_001) }), 'file-too-costly'],
  ])('%s', async (_, file, code) => {
    await expect(read(file)).rejects.toMatchObject({ notice: { code, values: { source: 'a.epub' } } });
  });

  it('no book whose fonts alone are scrambled', async () => {
    const files = { 'META-INF/encryption.xml': encryption.replace('in/a', 'in/font.ttf') };
    expect(await articlesOf(epub({ a: '<p>a</p>' }, { files }))).toHaveLength(1);
  });
});
