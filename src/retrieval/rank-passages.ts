import type { Article } from '../domain/article.ts';
import type { AskedQuestion } from './asked-question.ts';
import { cosines } from './dense.ts';
import { fuse, type SearchScores } from './fusion.ts';
import { nameScores } from './name-scores.ts';
import { wished } from './preference.ts';
import type { PlacedPassage, SearchIndex } from './search-index.ts';

/** A passage with the scores of all searches and their fusion, in points. */
export type Hit = SearchScores & { readonly passage: PlacedPassage; readonly fused: number };

/** Scores by passage number, `[passages]` each; in flat arrays, since a question of a large corpus makes many. */
export type PassageScores = Readonly<Record<keyof SearchScores | 'fused', Float32Array>> & {
  /** Numbers of the passages worth ranking, in the order of the corpus. */
  readonly shortlist: readonly number[];
};

/** Passages whose sentences are looked at, too. No passage behind them has ever come among the first twenty. */
const SHORTLIST = 400;

/**
 * How much of a passage's nearness is that of its nearest sentence: what answers a question is often one sentence of
 * a passage about something else. Worth 1.5 to 3 points of nDCG@10 where question and corpus share no words (another
 * language), a loss of some tenths where they share all.
 */
const SENTENCE_SHARE = { allWordsKnown: 0.2, noneKnown: 0.45 } as const;

/**
 * The scores of the passages that a person's filter admits: first by the passage alone, then of the best of them by
 * their sentences as well.
 *
 * @param admits the filter: applied before anything is ranked or cut off
 */
export function scorePassages(
  index: SearchIndex,
  asked: AskedQuestion,
  admits: (article: Article) => boolean,
): PassageScores {
  const keyword = index.keywords.scores(asked.keywords);
  const names = nameScores(index.keywords, asked.names, index.passages.length);
  const dense = cosines(asked.centred, index.passageVectors);
  const fused = new Float32Array(index.passages.length);
  const isAdmitted = index.articles.map(admits);
  const wishes = index.articles.map((article) => wished(asked.preference, article));
  const score = ({ number, articleNumber, script }: PlacedPassage, nearness: number): void => {
    dense[number] = nearness;
    const scores = { dense: nearness, keyword: keyword[number] ?? 0, names: names[number] ?? 0 };
    fused[number] = fuse(scores, script === asked.script) + (wishes[articleNumber] ?? 0);
  };
  const admitted: number[] = [];
  for (const passage of index.passages) {
    if (isAdmitted[passage.articleNumber] !== true) continue;
    admitted.push(passage.number);
    score(passage, dense[passage.number] ?? 0);
  }
  const shortlist = bestOf(admitted, (number) => fused[number] ?? 0, SHORTLIST).sort((a, b) => a - b);
  const { allWordsKnown, noneKnown } = SENTENCE_SHARE;
  const share = noneKnown - (noneKnown - allWordsKnown) * asked.keywords.known;
  for (const number of shortlist) {
    const passage = index.passages[number];
    if (passage === undefined) continue;
    score(passage, (1 - share) * (dense[number] ?? 0) + share * nearestSentence(index, passage, asked));
  }
  return { dense, keyword, names, fused, shortlist };
}

function nearestSentence(index: SearchIndex, passage: PlacedPassage, asked: AskedQuestion): number {
  let nearest = -1;
  for (let sentence = passage.from; sentence < passage.to; sentence++) {
    nearest = Math.max(nearest, index.nearnessOf(asked.centred, passage, sentence));
  }
  return nearest;
}

/**
 * The best hits, best first. Those that score alike keep the order of the corpus, so that the same question
 * gives the same ranking everywhere.
 *
 * @param by which of the scores ranks
 */
export function bestHits(
  index: SearchIndex,
  scores: PassageScores,
  limit: number,
  by: keyof SearchScores | 'fused' = 'fused',
): Hit[] {
  const { dense, keyword, names, fused, shortlist } = scores;
  const ranking = scores[by];
  const valueOf = (number: number): number => ranking[number] ?? 0;
  return bestOf(shortlist, valueOf, limit).flatMap((number) => {
    const passage = index.passages[number];
    if (passage === undefined) return [];
    return [
      {
        passage,
        dense: dense[number] ?? 0,
        keyword: keyword[number] ?? 0,
        names: names[number] ?? 0,
        fused: fused[number] ?? 0,
      },
    ];
  });
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
      least = valueOf(best.at(-1) ?? -1);
    }
    // Of two alike the one that came before stays.
    if (best.length < limit || valueOf(number) > least) best.push(number);
  }
  return best.sort(byValue).slice(0, limit);
}
