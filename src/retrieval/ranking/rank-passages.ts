import type { Article } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import type { PlacedPassage, SearchIndex } from '../index/search-index.ts';
import { cosines } from '../index/vectors.ts';
import { nameScores } from '../names/name-scores.ts';
import type { Query } from '../query/query.ts';
import { scoreOf, type SearchScores } from './fusion.ts';

/** A passage with the scores of all searches, and their sum in points. */
export type Hit = SearchScores & { readonly passage: PlacedPassage; readonly fused: number };

/** Scores by passage number, `[passages]` each: flat arrays, since a question of a large corpus makes many. */
export type PassageScores = Readonly<Record<keyof SearchScores | 'fused', Float32Array>> & {
  /** Numbers of the passages worth ranking, in the order of the corpus. */
  readonly shortlist: readonly number[];
};

/** Passages whose sentences are looked at, too. No passage behind them has ever come among the first twenty. */
const SHORTLIST = 400;

/**
 * Scores the passages that a filter admits: first by the passage alone, then the best of them by their sentences as well.
 *
 * @param admits the filter: applied before anything is ranked or cut off
 */
export function scorePassages(
  index: SearchIndex,
  query: Query,
  admits: (article: Article) => boolean,
): PassageScores {
  const keyword = index.keywords.scores(query.keywords);
  const names = nameScores(index.keywords, query.names, index.passages.length);
  const dense = cosines(query.centred, index.passageVectors);
  const fused = new Float32Array(index.passages.length);
  const score = ({ number, script }: PlacedPassage, nearness: number): void => {
    dense[number] = nearness;
    fused[number] = scoreOf(
      { dense: nearness, keyword: at(keyword, number), names: at(names, number), script },
      query,
    );
  };
  const isAdmitted = index.articles.map(admits);
  const admitted = index.passages.filter(({ articleNumber }) => isAdmitted[articleNumber] === true);
  for (const passage of admitted) score(passage, at(dense, passage.number));
  const shortlist = bestOf(
    admitted.map(({ number }) => number),
    (number) => at(fused, number),
    SHORTLIST,
  ).sort((a, b) => a - b);
  const share = sentenceShare(query);
  for (const number of shortlist) {
    const passage = at(index.passages, number);
    score(passage, (1 - share) * at(dense, number) + share * nearestSentence(index, passage, query));
  }
  return { dense, keyword, names, fused, shortlist };
}

/**
 * How much of a passage's nearness is that of its nearest sentence, 0 to 1. What answers a question is often one sentence
 * of a passage about something else, the more so the fewer of the question's words the corpus has.
 */
function sentenceShare({ ranking, keywords }: Query): number {
  const { allWordsKnown, noneKnown } = ranking.sentenceShare;
  return noneKnown - (noneKnown - allWordsKnown) * keywords.known;
}

function nearestSentence(index: SearchIndex, passage: PlacedPassage, query: Query): number {
  let nearest = -1;
  for (let sentence = passage.from; sentence < passage.to; sentence++) {
    nearest = Math.max(nearest, index.nearnessOf(query.centred, passage, sentence));
  }
  return nearest;
}

/**
 * The best hits, best first. Hits of equal score keep the order of the corpus, so that the same question gives the same
 * ranking everywhere.
 *
 * @param by the score that ranks
 */
export function bestHits(
  index: SearchIndex,
  scores: PassageScores,
  limit: number,
  by: keyof SearchScores | 'fused' = 'fused',
): Hit[] {
  const { dense, keyword, names, fused, shortlist } = scores;
  const ranking = scores[by];
  return bestOf(shortlist, (number) => at(ranking, number), limit).map((number) => ({
    passage: at(index.passages, number),
    dense: at(dense, number),
    keyword: at(keyword, number),
    names: at(names, number),
    fused: at(fused, number),
  }));
}

/** The `limit` numbers of highest value, highest first, equal ones in ascending order: without sorting them all. */
function bestOf(ascending: readonly number[], valueOf: (number: number) => number, limit: number): number[] {
  const byValue = (a: number, b: number): number => valueOf(b) - valueOf(a) || a - b;
  if (limit >= ascending.length) return ascending.toSorted(byValue);
  const best: number[] = [];
  let least = -Infinity;
  for (const number of ascending) {
    if (best.length >= 2 * limit) {
      best.sort(byValue).splice(limit);
      least = valueOf(at(best, limit - 1));
    }
    // Of two equal values the one that came before stays.
    if (best.length < limit || valueOf(number) > least) best.push(number);
  }
  return best.sort(byValue).slice(0, limit);
}
