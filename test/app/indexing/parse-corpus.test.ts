import { describe, expect, it } from 'vitest';
import { parseCorpus, type ParsedCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { failure } from '../../../src/domain/error.ts';
import { NO_METADATA, type Metadata, type PageKnowledge } from '../../../src/domain/metadata.ts';
import type { CorpusFile } from '../../../src/domain/ports/corpus.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';

const article = (
  of: string,
  body = `The bridge of ${of} was opened to traffic on Tuesday by the council.`,
): string => `A bridge of ${of} is opened\n\n2024-03-05\n\n${body}\n\nSource: The Daily ${of}\n`;

const page = (source: string, text: string, said?: Partial<Metadata>): CorpusFile => {
  const knowledge: PageKnowledge = {
    marked: null,
    sidecar: { page: { ...NO_METADATA, ...said }, articles: new Map() },
  };
  return said === undefined
    ? { kind: 'page', page: { source, text } }
    : { kind: 'page', page: { source, text }, knowledge };
};

const parse = (...files: CorpusFile[]): Promise<ParsedCorpus> => parseCorpus(new MemoryCorpus(files));
const idsOf = ({ articles }: ParsedCorpus): string[] => articles.map((one) => one.article.id);
const codes = (of: readonly { readonly code: string }[]): string[] => of.map(({ code }) => code);

describe('a parsed corpus', () => {
  it('has the articles of all pages in their order, split, each with a hash, and the texts of the pages', async () => {
    const parsed = await parse(page('b.txt', article('York')), page('a.txt', article('Lima')));
    expect(parsed.pages.map(({ source }) => source)).toEqual(['a.txt', 'b.txt']);
    expect(parsed.articles.map(({ article: { source, title } }) => [source, title])).toEqual([
      ['a.txt', 'A bridge of Lima is opened'],
      ['b.txt', 'A bridge of York is opened'],
    ]);
    for (const { sentences, passages } of parsed.articles) {
      expect(sentences).toHaveLength(1);
      expect(passages).toEqual([{ from: 0, to: 1 }]);
    }
    expect(new Set(parsed.hashes).size).toBe(2);
    expect(parsed.textOf('b.txt')).toBe(article('York'));
    expect(() => parsed.textOf('c.txt')).toThrow(new RangeError('no page c.txt in 2'));
  });

  it('has the warnings of each article, those of its page first, and its number in the page', async () => {
    const doubt = failure('file-too-deep', { source: 'a.txt', limit: 1 }).notice;
    const two = `${article('Lima')}\n${article('Quito').replace('2024-03-05', '30 February 2024')}`;
    const parsed = await parse(
      { kind: 'page', page: { source: 'a.txt', text: two }, doubts: [doubt] },
      page('b.txt', article('York')),
    );
    expect(parsed.articles.map((one, i) => [one.article.title, parsed.numbers[i]])).toEqual([
      ['A bridge of Lima is opened', 1],
      ['A bridge of Quito is opened', 2],
      ['A bridge of York is opened', 1],
    ]);
    expect(parsed.warnings.map(codes)).toEqual([
      ['file-too-deep'],
      ['file-too-deep', 'date-not-taken', 'article-incomplete'],
      [],
    ]);
    expect(parsed.doubts).toEqual([doubt]);
  });

  it('has no doubts of a page that is refused', async () => {
    const doubt = failure('file-too-deep', { source: 'a.txt', limit: 1 }).notice;
    const parsed = await parse({ kind: 'page', page: { source: 'a.txt', text: '\n' }, doubts: [doubt] });
    expect(parsed).toMatchObject({ doubts: [], warnings: [], refused: [{ source: 'a.txt' }] });
  });

  it('hashes what a reader can see, and not where it stands', async () => {
    const hashOf = async (text: string): Promise<string | undefined> =>
      (await parse(page('a.txt', text))).hashes[0];
    const hash = await hashOf(article('Lima'));
    expect(await hashOf(`\n\n\n${article('Lima')}`)).toBe(hash);
    expect(await hashOf(article('Lima').replace('traffic', 'trams'))).not.toBe(hash);
    expect(await hashOf(article('Lima').replace('2024-03-05', '2024-03-06'))).not.toBe(hash);
    expect(await hashOf(article('Lima').replace('Daily Lima', 'Weekly Lima'))).not.toBe(hash);
  });

  it('hashes what the page says that the article is, and keeps it', async () => {
    const text = article('Lima');
    const [plain, opinion] = [
      await parse(page('a.txt', text)),
      await parse(page('a.txt', `Opinion\n\n${text}`)),
    ];
    expect(plain.articles[0]?.article).not.toHaveProperty('genre');
    expect(opinion.articles[0]?.article).toMatchObject({
      genre: 'opinion',
      title: 'A bridge of Lima is opened',
    });
    expect(opinion.hashes).not.toEqual(plain.hashes);
  });

  it('refuses a file by name and goes on with the rest', async () => {
    const binary = failure('file-binary', { source: 'b.txt' }).notice;
    const parsed = await parse(
      page('a.txt', 'A headline alone'),
      { kind: 'refused', source: 'b.txt', notice: binary },
      page('c.txt', `A headline\n\n${'x'.repeat(200_001)}\n`),
      page('d.txt', article('Lima')),
    );
    expect(parsed.refused.map(({ source, notice }) => [source, notice.code])).toEqual([
      ['a.txt', 'file-without-article'],
      ['b.txt', 'file-binary'],
      ['c.txt', 'file-unbroken'],
    ]);
    expect(parsed.articles.map((one) => one.article.source)).toEqual(['d.txt']);
    expect(parsed.pages).toHaveLength(1);
  });

  it('refuses a page of more than a thousand articles, and takes one of a thousand', async () => {
    const marked = (count: number): CorpusFile => {
      const body = 'The bridge was opened to traffic on Tuesday by the council.\n';
      const spans = Array.from({ length: count }, (_, i) => ({
        start: i * body.length,
        end: (i + 1) * body.length,
      }));
      const knowledge: PageKnowledge = {
        marked: spans.map((span) => ({ span, body: span, metadata: NO_METADATA })),
        sidecar: null,
      };
      return { kind: 'page', page: { source: 'a.txt', text: body.repeat(count) }, knowledge };
    };
    expect((await parse(marked(1000))).articles).toHaveLength(1000);
    expect((await parse(marked(1001))).refused[0]?.notice).toEqual({
      code: 'file-too-many-articles',
      values: { source: 'a.txt', articles: 1001, limit: 1000 },
    });
  });

  it('tells where a sidecar contradicts a page, or numbers articles that the page does not have', async () => {
    const text = article('Lima');
    const articles = new Map([
      [1, NO_METADATA],
      [3, NO_METADATA],
    ]);
    const knowledge: PageKnowledge = {
      marked: null,
      sidecar: { page: { ...NO_METADATA, title: 'A bridge of York is opened' }, articles },
    };
    const parsed = await parse({ kind: 'page', page: { source: 'a.txt', text }, knowledge });
    expect(parsed.remarks).toMatchObject([
      { code: 'side-file-contradicts', values: { source: 'a.txt', line: 1, what: 'title' } },
      { code: 'side-entry-nowhere', values: { entry: 'article 3 of 1' } },
    ]);
  });

  it('names dates that tell no day', async () => {
    const { undated } = await parse(
      page('a.txt', article('Lima').replace('2024-03-05\n\n', ''), { published: 'soon' }),
    );
    expect(undated).toMatchObject([{ code: 'date-not-taken', values: { source: 'a.txt', written: 'soon' } }]);
  });
});

describe('an id that several articles have', () => {
  it('belongs to the article whose hash comes first, whatever the files are called', async () => {
    const [lima, york] = [article('Lima'), article('York')];
    const parsed = await parse(page('a.txt', lima, { id: 'bridge' }), page('b.txt', york, { id: 'bridge' }));
    const renamed = await parse(page('z.txt', lima, { id: 'bridge' }), page('b.txt', york, { id: 'bridge' }));
    expect(idsOf(parsed).toSorted()).toEqual(['bridge', 'bridge-2']);
    const titleOf = ({ articles }: ParsedCorpus): string | null | undefined =>
      articles.find((one) => one.article.id === 'bridge')?.article.title;
    expect(titleOf(renamed)).toBe(titleOf(parsed));
    expect(codes(parsed.remarks)).toEqual(['article-id-taken']);
    const owner = parsed.articles.find((one) => one.article.id === 'bridge')?.article.source;
    expect(parsed.remarks[0]?.values).toMatchObject({ id: 'bridge', other: owner });
  });

  it('is no remark for the same article twice, which is kept once', async () => {
    const text = article('Lima');
    const parsed = await parse(page('a.txt', text, { id: 'bridge' }), page('b.txt', text, { id: 'bridge' }));
    expect(idsOf(parsed)).toEqual(['bridge']);
    expect(parsed.remarks).toEqual([]);
  });

  it('that nobody named is made distinct without a remark, and all articles stay', async () => {
    const parsed = await parse(
      page('a.txt', article('Lima')),
      page('b.txt', article('Lima', 'The bridge of Lima was closed again on Friday after a storm.')),
    );
    const [first, second] = idsOf(parsed).toSorted();
    expect(second).toBe(`${first}-2`);
    expect(parsed.remarks).toEqual([]);
  });
});

describe('what repeats at the edges of an outlet’s articles', () => {
  const signed = (of: string): string =>
    `A bridge of ${of} is opened\n\n2024-03-05\n\nThe bridge of ${of} was opened to traffic on Tuesday by the council of ${of}, nine years after the work began. Ana Pereira\n\nSource: The Quay\n`;
  const files = ['Lima', 'York', 'Oslo', 'Bonn'].map((of) => page(`${of}.txt`, signed(of)));
  const told = ({ articles, textOf }: ParsedCorpus): string[] =>
    articles.map(({ article: { source }, sentences }) =>
      textOf(source).slice(sentences.at(-1)?.span.start, sentences.at(-1)?.span.end),
    );

  it('is not quoted, and is quoted again when too few have it', async () => {
    for (const last of told(await parse(...files))) expect(last).toMatch(/^The bridge/u);
    expect(told(await parse(...files.slice(0, 2)))).toEqual(['Ana Pereira', 'Ana Pereira']);
  });

  it('changes the hash of the other articles, so that an index is brought up to date with them', async () => {
    const hashesOf = async (of: readonly CorpusFile[]): Promise<Map<string, string | undefined>> => {
      const { articles, hashes } = await parse(...of);
      return new Map(articles.map(({ article: { source } }, i) => [source, hashes[i]]));
    };
    const [two, four, again] = [
      await hashesOf(files.slice(0, 2)),
      await hashesOf(files),
      await hashesOf([...files].reverse()),
    ];
    expect(two.get('Lima.txt')).not.toBe(four.get('Lima.txt'));
    expect([...again].sort()).toEqual([...four].sort());
  });
});
