import type { Article } from '../../../domain/article.ts';
import { sliceOf } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import { cooperatively, type Cooperative } from '../../../concurrency/cooperatively.ts';
import type { PlacedPassage, SearchIndex } from '../../../retrieval/index/search-index.ts';

/** A sentence of the corpus, and how near it is to a quote in meaning. */
export type NearSentence = {
  readonly passage: PlacedPassage;
  /** Position in the article. */
  readonly sentence: number;
  readonly text: string;
  /** Centred cosine, -1 to 1. */
  readonly nearness: number;
};

/**
 * The sentences nearest to a quote in meaning, nearest first.
 *
 * @param vector of the quote as a passage, centred
 * @param admits tells which articles are looked at
 */
export function* nearestInMeaning(
  index: SearchIndex,
  vector: Float32Array,
  admits: (article: Article) => boolean,
  limit: number,
): Cooperative<NearSentence[]> {
  const best: NearSentence[] = [];
  let least = -Infinity;
  yield* cooperatively(index.passages, 50, (passage) => {
    if (!admits(passage.article.article)) return;
    for (let sentence = passage.from; sentence < passage.to; sentence++) {
      const nearness = index.nearnessOf(vector, passage, sentence);
      if (nearness <= least) continue;
      const { span } = at(passage.article.sentences, sentence);
      best.push({ passage, sentence, text: sliceOf(passage.pageText, span), nearness });
      if (best.length < 2 * limit) continue;
      best.sort(byNearness).splice(limit);
      least = at(best, limit - 1).nearness;
    }
  });
  return best.sort(byNearness).slice(0, limit);
}

function byNearness(a: NearSentence, b: NearSentence): number {
  return b.nearness - a.nearness;
}
