import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { pathOfQuote } from '../../../src/app/read/quote-place.ts';
import { readArticle, type ReadArticle } from '../../../src/app/read/read-article.ts';
import { quoteIdOf } from '../../../src/answering/citation.ts';
import type { ArticleId, Span } from '../../../src/domain/article.ts';
import { sha256Of } from '../../../src/text/digest.ts';
import { engineOf } from '../../web/open-room.ts';

const PARAGRAPHS = [
  'One stands first.',
  'Two stands second.',
  'Three stands third.',
  'Four stands fourth.',
  'Five is last.',
];
const PAGE = {
  source: 'a.txt',
  text: `A headline\nPublished: 2024-03-05\n\n${PARAGRAPHS.join('\n\n')}\nSource: North Agency\n`,
};
/** One paragraph of some thousand letters. */
const LONG = {
  source: 'long.txt',
  text: `Another headline\n\n${Array.from({ length: 400 }, (_, i) => `Sentence number ${i} stands here.`).join(' ')}\n`,
};

let engine: Engine;
let id: ArticleId;
beforeAll(async () => {
  engine = await engineOf([PAGE, LONG]);
  id = idOf('a.txt');
});

function idOf(source: string): ArticleId {
  return engine.index.articles.find((article) => article.source === source)?.id ?? ('' as ArticleId);
}

function at(words: string, text = PAGE.text): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function read(words: string, isWhole = false, where: Span | null = at(words)) {
  return readArticle(
    engine.index,
    { articleId: id, quote: { quote: quoteIdOf(id, words), at: where } },
    isWhole,
  );
}

function textsOf(article: ReadArticle | string): string[] {
  if (typeof article === 'string') return [article];
  return article.paragraphs.map((pieces) =>
    pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''),
  );
}

describe('readArticle', () => {
  it('shows a quote with the paragraphs before and after it, and says that something is cut', () => {
    const article = read('Three stands third.');
    expect(textsOf(article)).toEqual(['Two stands second.', '[Three stands third.]', 'Four stands fourth.']);
    expect(article).toMatchObject({
      isCut: { before: true, after: true },
      sha256: sha256Of(PAGE.text),
      citation: { title: 'A headline' },
      quote: { text: 'Three stands third.' },
    });
  });

  it('shows all of it where that is allowed', () => {
    const article = read('Three stands', true);
    expect(textsOf(article)).toEqual([
      'One stands first.',
      'Two stands second.',
      '[Three stands] third.',
      ...PARAGRAPHS.slice(3),
    ]);
    expect(article).toMatchObject({ isCut: { before: false, after: false } });
  });

  it('marks a quote that runs over paragraphs in each of them', () => {
    const words = 'second.\n\nThree stands third.\n\nFour';
    expect(textsOf(read(words))).toEqual([
      'One stands first.',
      'Two stands [second.]',
      '[Three stands third.]',
      '[Four] stands fourth.',
      'Five is last.',
    ]);
  });

  it('shows words of the headline above the text', () => {
    expect(textsOf(read('A headline'))).toEqual(['[A headline]', 'One stands first.']);
  });

  it('finds a sentence by its id alone, wherever it stands now', () => {
    expect(textsOf(read('Five is last.', false, null))).toEqual(['Four stands fourth.', '[Five is last.]']);
    expect(textsOf(read('Five is last.', false, { start: 0, end: 5 }))).toEqual([
      'Four stands fourth.',
      '[Five is last.]',
    ]);
  });

  it('marks nothing but the words that the id names', () => {
    const other = { quote: quoteIdOf(id, 'These words are in no page.'), at: at('Three stands third.') };
    expect(readArticle(engine.index, { articleId: id, quote: other }, true)).toBe('no-quote');
  });

  it.each([
    { start: -5, end: 3 },
    { start: 5, end: 5 },
    { start: 9, end: 2 },
    { start: 0, end: 1e9 },
    { start: NaN, end: NaN },
  ])('takes no place that is none: %j', (where) => {
    expect(
      readArticle(engine.index, { articleId: id, quote: { quote: quoteIdOf(id, ''), at: where } }, true),
    ).toBe('no-quote');
  });

  it('shows nothing of an article without a quote, unless all of it may be seen', () => {
    expect(textsOf(readArticle(engine.index, { articleId: id, quote: null }, false))).toEqual([]);
    expect(textsOf(readArticle(engine.index, { articleId: id, quote: null }, true))).toEqual(PARAGRAPHS);
  });

  it('knows no article of another id', () => {
    expect(readArticle(engine.index, { articleId: 'none' as ArticleId, quote: null }, true)).toBe(
      'no-article',
    );
  });

  it('shows whole sentences near the quote of an article that is one paragraph', () => {
    const articleId = idOf('long.txt');
    const words = 'Sentence number 200 stands here.';
    const quote = { quote: quoteIdOf(articleId, words), at: at(words, LONG.text) };
    const [paragraph = '', ...others] = textsOf(readArticle(engine.index, { articleId, quote }, false));
    expect(others).toEqual([]);
    expect(paragraph.length).toBeLessThan(3000);
    expect(paragraph).toMatch(
      /^Sentence number \d+ .*\[Sentence number 200 stands here\.\].* stands here\.$/u,
    );
  });
});

describe('pathOfQuote', () => {
  it('names article, quote and place, whatever the id of an article is', () => {
    const path = pathOfQuote({ articleId: 'a/b?c#d' as ArticleId, span: { start: 3, end: 9 } }, 'words');
    expect(path).toMatch(/^articles\/a%2Fb%3Fc%23d\?quote=[\w-]{14}&at=3-9$/u);
  });
});
