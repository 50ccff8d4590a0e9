import { spanOfSentences } from '../domain/passage.ts';
import { sliceOf } from '../domain/span.ts';
import { copyGroups } from '../ingestion/near-copies.ts';
import type { UnderstoodCorpus } from './understand-corpus.ts';

/** Groups of articles that say the same in nearly the same words, as positions in `articles`. */
export function copiesIn({ pages, articles }: Pick<UnderstoodCorpus, 'pages' | 'articles'>): number[][] {
  const texts = new Map(pages.map((page) => [page.source, page.text]));
  return copyGroups(
    articles.map(({ article: { source, publishedAt }, sentences }) => ({
      publishedAt,
      text: sliceOf(texts.get(source) ?? '', spanOfSentences(sentences, { from: 0, to: sentences.length })),
    })),
  );
}
