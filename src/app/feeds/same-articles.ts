import type { ParsedCorpus } from '../indexing/parse-corpus.ts';

/** Whether two forms of a page say the same: the same articles, with the same titles, days and sentences. */
export function sameArticles(one: ParsedCorpus, other: ParsedCorpus): boolean {
  return saidIn(one) === saidIn(other);
}

function saidIn({ articles, textOf }: ParsedCorpus): string {
  return JSON.stringify(
    articles.map(({ article: { source, title, publishedAt }, sentences }) => [
      title,
      publishedAt,
      sentences.map(({ span }) => textOf(source).slice(span.start, span.end)),
    ]),
  );
}
