import { citationOf } from '../../../answering/citation.ts';
import { inSlices } from '../../../concurrency/cooperatively.ts';
import { at } from '../../../domain/at.ts';
import type { CrossEncoder } from '../../../domain/ports/cross-encoder.ts';
import type { Embedder } from '../../../domain/ports/embedder.ts';
import type { Filter } from '../../../domain/question.ts';
import type { FoundText } from '../../../domain/verification.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { admits } from '../../../retrieval/query/filter.ts';
import { centred } from '../../../retrieval/ranking/centring.ts';
import { embeddingInput } from '../../../text/embedding-input.ts';
import { scriptOf } from '../../../text/letters/script.ts';
import { nearestInMeaning, type NearSentence } from './nearest-in-meaning.ts';

/** What leads a quote to the sentence that it may translate. */
export type MeaningDeps = {
  readonly index: SearchIndex;
  readonly embedder: Embedder;
  /** Null where only the embedder is loaded: then nearness alone decides. */
  readonly crossEncoder: CrossEncoder | null;
};

/** Sentences nearest to a quote among which those in other languages are looked for. */
const LOOKED_AT = 200;
/** Sentences that the cross-encoder reads: the nearest, and those almost as near. */
const MAX_READ = 8;
const ALMOST_AS_NEAR = 0.03;

/**
 * What a cosine counts for beside a logit of the cross-encoder, and the least of both together with which a sentence is
 * named. Chosen on tools/verify/translations.jsonl: of 60 translations 57 are above it, of 20 invented sentences none.
 */
const NEARNESS_WEIGHT = 25;
const LEAST_SCORE = 12.4;
/** The least cosine where there is no cross-encoder. No invented sentence came nearer than 0.62. */
const LEAST_NEARNESS = 0.65;

/**
 * The sentence that a quote may translate; null if none is near enough in meaning. A quote is embedded as a passage, since
 * it is a sentence as those of the corpus are: that put more of the invented ones below the translations than as a question.
 *
 * @param isOtherLanguage tells whether a sentence is in another language than the quote
 * @throws what the embedder and the cross-encoder throw
 */
export async function translatedSentence(
  { index, embedder, crossEncoder }: MeaningDeps,
  quote: string,
  filter: Filter,
  isOtherLanguage: (sentence: NearSentence) => boolean,
): Promise<FoundText | null> {
  const vector = await embedder.embedPassage(embeddingInput(quote));
  const ofQuote = centred(vector, index.textBackground(scriptOf(quote)), index.ranking.centring);
  const near = await inSlices(
    nearestInMeaning(index, ofQuote, (article) => admits(filter, article), LOOKED_AT),
  );
  const others = near.filter(isOtherLanguage);
  const best = crossEncoder === null ? nearEnough(others) : await bestRead(crossEncoder, quote, others);
  if (best === null) return null;
  const { article } = best.passage.article;
  return {
    text: best.text,
    citation: citationOf(article, at(best.passage.article.sentences, best.sentence).span),
  };
}

function nearEnough([nearest]: readonly NearSentence[]): NearSentence | null {
  return nearest === undefined || nearest.nearness < LEAST_NEARNESS ? null : nearest;
}

async function bestRead(
  crossEncoder: CrossEncoder,
  quote: string,
  near: readonly NearSentence[],
): Promise<NearSentence | null> {
  const enough = (near[0]?.nearness ?? 0) - ALMOST_AS_NEAR;
  const read = near.filter(({ nearness }) => nearness >= enough).slice(0, MAX_READ);
  const logits = await Promise.all(
    read.map(async ({ passage, text }) => {
      const headline = passage.article.article.title ?? '';
      const { sentences } = await crossEncoder.read(quote, { headline, sentences: [text] });
      return sentences[0] ?? -Infinity;
    }),
  );
  let [best, most]: [NearSentence | null, number] = [null, LEAST_SCORE];
  for (const [i, sentence] of read.entries()) {
    const score = at(logits, i) + NEARNESS_WEIGHT * sentence.nearness;
    if (score >= most) [best, most] = [sentence, score];
  }
  return best;
}
