import { describe, expect, it } from 'vitest';
import type { Article, ArticleId } from '../../../src/domain/article.ts';
import { sliceOf } from '../../../src/domain/article.ts';
import { withoutRepeatedEdges } from '../../../src/ingestion/duplicates/repeated-edges.ts';
import { splitArticle } from '../../../src/ingestion/split-article.ts';

type Told = { readonly outlet?: string | null; readonly url?: string; readonly lines: readonly string[] };

const PLACES = [
  'Lima',
  'York',
  'Oslo',
  'Bonn',
  'Riga',
  'Kyiv',
  'Gaza',
  'Rome',
  'Sofia',
  'Tunis',
  'Cairo',
  'Paris',
];

/** An article that is like no other of these. */
const news = (i: number): string =>
  `The council of ${PLACES[i % PLACES.length]} opened bridge ${i}. Its mayor spoke of ${i + 3} roads.`;

/** What is left of each article. */
function left(articles: readonly Told[]): string[][] {
  const texts = new Map(articles.map(({ lines }, i) => [`${i}.txt`, lines.join('\n')]));
  const textOf = (source: string): string => texts.get(source) ?? '';
  const split = articles.map(({ outlet = 'The Quay', url = null, lines }, i) => {
    const source = `${i}.txt`;
    let start = 0;
    const block = lines.map((line) => {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      return span;
    });
    const span = { start: 0, end: textOf(source).length };
    const id = `a${i}` as ArticleId;
    const article: Article = {
      id,
      source,
      span,
      title: null,
      outlet,
      publishedAt: null,
      url,
      blocks: [block],
    };
    return splitArticle(article, textOf(source));
  });
  return withoutRepeatedEdges(split, textOf).map(({ article: { source }, sentences, passages }) => {
    expect(passages.at(-1)?.to).toBe(sentences.length);
    return sentences.map(({ span }) => sliceOf(textOf(source), span));
  });
}

const many = (count: number, lines: (i: number) => string[], more: Omit<Told, 'lines'> = {}): Told[] =>
  Array.from({ length: count }, (_, i) => ({ ...more, lines: lines(i) }));

const lastOf = (articles: readonly Told[]): (string | undefined)[] => left(articles).map((one) => one.at(-1));

describe('what three distinct articles of an outlet have at an edge goes', () => {
  it('at the end, on a line of its own or behind the last full stop', () => {
    expect(lastOf(many(3, (i) => [news(i), 'Ana Pereira-Lund']))).not.toContain('Ana Pereira-Lund');
    expect(lastOf(many(3, (i) => [`${news(i)} Ana Pereira-Lund`]))).not.toContain('Ana Pereira-Lund');
  });

  it('at the start', () => {
    const announced = 'The events of the last 24 hours, every day on “Quay FM”';
    expect(left(many(3, (i) => [announced, news(i)])).map(([first]) => first)).not.toContain(announced);
  });

  it('one after the other, three at most', () => {
    const closing = ['Listen on our new channel', 'The Quay and its partners', 'Ana Pereira-Lund'];
    expect(lastOf(many(3, (i) => [news(i), ...closing])).join()).not.toMatch(/channel|partners|Pereira/u);
    expect(lastOf(many(3, (i) => [news(i), 'A first line of these', ...closing]))).toEqual(
      Array.from({ length: 3 }, () => 'A first line of these'),
    );
  });

  it('with other words behind the same opening, if what begins so stands there only', () => {
    const tags = ['trade port', 'roads money', 'schools pupils'];
    const row = (i: number): string => `Quay topics ${tags[i % 3]}`;
    expect(lastOf(many(3, (i) => [news(i), row(i)])).join()).not.toContain('topics');
    const said = (i: number): string[] => [news(i), `Quay topics ${tags[i % 3]} were spoken of.`, row(i)];
    expect(lastOf(many(3, said))).toEqual([0, 1, 2].map(row));
  });

  it('whatever the order, and in sites without an outlet by their address', () => {
    const articles = many(5, (i) => [news(i), 'Ana Pereira-Lund'], {
      outlet: null,
      url: 'https://quay.example/1',
    });
    expect(lastOf(articles)).not.toContain('Ana Pereira-Lund');
    expect(left([...articles].reverse()).reverse()).toEqual(left(articles));
  });
});

describe('it stays', () => {
  const stays = (articles: readonly Told[]): void => {
    expect(left(articles).map((one) => one.join('\n'))).toEqual(
      articles.map(({ lines }) => lines.join('\n').replaceAll(/(?<=\.) /gu, '\n')),
    );
  };

  it('in two articles, in three outlets, and where nobody is named', () => {
    stays(many(2, (i) => [news(i), 'Ana Pereira-Lund']));
    stays([0, 1, 2].map((i) => ({ outlet: `The Quay ${i}`, lines: [news(i), 'Ana Pereira-Lund'] })));
    stays(many(3, (i) => [news(i), 'Ana Pereira-Lund'], { outlet: null }));
  });

  it('in copies of one article, which are one', () => {
    const long =
      'The council of the port opened the bridge on Tuesday before many guests of other towns and their mayors.';
    stays(many(6, () => [`${long} It took nine years. Three firms built it.`, 'The road was open again']));
  });

  it('if it is a sentence of news, unless six articles and a tenth of all have it', () => {
    const ending = 'Investigations are under way.';
    stays(many(20, (i) => (i < 3 ? [news(i), ending] : [news(i)])));
    expect(lastOf(many(20, (i) => (i < 12 ? [news(i), ending] : [news(i)])))).not.toContain(ending);
  });

  it('in an outlet that writes no full stops', () => {
    stays(many(5, (i) => [`The council of ${PLACES[i]} opened bridge ${i}`, 'The road was open again']));
  });

  it('with a number behind the opening: that is a table', () => {
    stays(many(9, (i) => [news(i), `Evening prayer 19:${10 + i}`]));
  });

  it('in the middle, and where nothing else is left', () => {
    stays(many(3, (i) => ['A first.', 'Ana Pereira-Lund', news(i)]));
    stays(many(3, () => ['Ana Pereira-Lund']));
  });
});
