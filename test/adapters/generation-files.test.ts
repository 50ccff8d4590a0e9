import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArticles, encodeArticles } from '../../src/adapters/index/articles-file.ts';
import { decodeKeywords, encodeKeywords } from '../../src/adapters/index/keywords-file.ts';
import { decodeManifest } from '../../src/adapters/index/manifest-file.ts';
import { anyContents, sampleContents } from '../fakes/sample-contents.ts';

describe('keywords.bin', () => {
  it('is read from wherever in memory it lies', () => {
    fc.assert(
      fc.property(anyContents, fc.nat(7), ({ keywords }, shift) => {
        const file = encodeKeywords(keywords);
        const shifted = Buffer.concat([Buffer.alloc(shift), file]).subarray(shift);
        expect(decodeKeywords(shifted, 'g')).toEqual(keywords);
      }),
    );
  });

  it('is not copied where it lies on a border', () => {
    const file = Buffer.from(new Uint8Array(encodeKeywords(sampleContents('one').keywords)).buffer);
    expect(decodeKeywords(file, 'g').documents.buffer).toBe(file.buffer);
  });

  it('is refused by any other content', () => {
    const file = encodeKeywords(sampleContents('one').keywords);
    const more = Buffer.from(file);
    more.writeUInt32LE(9, 8);
    const fewer = Buffer.from(file);
    fewer.writeUInt32LE(1, 8);
    for (const other of [Buffer.alloc(0), file.subarray(0, 19), Buffer.alloc(100), more, fewer]) {
      expect(() => decodeKeywords(other, 'g')).toThrow(/^index-torn .*keywords\.bin: /u);
    }
  });
});

describe('articles.json', () => {
  it('keeps what a page says that its article is, and leaves it out where the page says nothing', () => {
    const contents = sampleContents('one');
    const [first, ...others] = contents.articles;
    if (first === undefined) throw new Error('the sample has no article');
    const opinion = { ...first, article: { ...first.article, genre: 'opinion' as const } };
    const read = decodeArticles(encodeArticles({ ...contents, articles: [opinion, ...others] }), 'g');
    expect(read.articles).toEqual([opinion, ...others]);
    const plain = decodeArticles(encodeArticles(contents), 'g');
    expect(plain.articles[0]?.article).not.toHaveProperty('genre');
  });

  const withArticle = (field: string, value: unknown) => ({
    pages: [],
    articles: [
      {
        ...{ id: 'a', source: 's', title: null, outlet: null, publishedAt: null, url: null },
        ...{ span: [0, 1], blocks: [], sentences: [], passages: [], [field]: value },
      },
    ],
  });

  it.each([
    ['not JSON', 'no', /not JSON/u],
    ['without pages', { articles: [] }, /invalid at pages/u],
    ['with a genre that is none', withArticle('genre', 'satire'), /invalid at articles\.0\.genre/u],
    ['with a page that is no page', { pages: [{ source: 1 }], articles: [] }, /invalid at pages\.0/u],
    ['with half a span', withArticle('span', [1]), /invalid at articles\.0\.span/u],
    ['with a negative number', withArticle('sentences', [0, -1, 0]), /invalid at articles\.0\.sentences/u],
    ['with text for a number', withArticle('passages', ['0', 1]), /invalid at articles\.0\.passages/u],
    ['with a date that is none', withArticle('publishedAt', 'May'), /invalid at articles\.0\.publishedAt/u],
    ['with a field that nobody knows', withArticle('author', 'x'), /invalid at articles\.0/u],
  ])('is refused %s', (_, value, problem) => {
    const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
    expect(() => decodeArticles(bytes, 'g')).toThrow(problem);
  });
});

describe('manifest.json', () => {
  it('of another format is foreign whatever else it holds', () => {
    const bytes = Buffer.from(JSON.stringify({ seal: '', manifest: { recipe: { format: 2 }, new: 1 } }));
    expect(() => decodeManifest(bytes, 'g', 1)).toThrow(
      expect.objectContaining({
        notice: {
          code: 'index-foreign',
          values: { generation: 'g', what: 'format', found: '2', expected: '1' },
        },
      }),
    );
  });

  it.each(['no', '[]', '{}', '{"seal":"","manifest":null}'])('that holds %j is torn', (text) => {
    expect(() => decodeManifest(Buffer.from(text), 'g', 1)).toThrow(/^index-torn .*manifest\.json: /u);
  });
});
