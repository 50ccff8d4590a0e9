import type { ScoredCandidate } from '../../answering/choose-quotes.ts';
import { at } from '../../domain/at.ts';
import type { AnswerScorer } from '../../domain/ports/answer-scorer.ts';
import type { SearchIndex } from '../../retrieval/index/search-index.ts';
import type { Query } from '../../retrieval/query/query.ts';
import { foldedHits } from '../../retrieval/ranking/fold-hits.ts';
import { quoteCandidates } from '../../retrieval/ranking/quote-candidates.ts';
import { bestHits, type Hit, type PassageScores } from '../../retrieval/ranking/rank-passages.ts';
import { SCORED_PASSAGES, windowsToRead } from '../limits.ts';

/** The best passages, and everything that may be quoted from them. */
export type ScoredHits = {
  /** Best first; duplicates stand for one. */
  readonly hits: readonly Hit[];
  /** With their evidence, best first. */
  readonly scored: readonly ScoredCandidate[];
};

/**
 * Takes the best passages, and gives everything that may be quoted from them its evidence: the probability that it answers.
 *
 * Throws what the scorer throws.
 */
export async function scoreCandidates(
  { index, scorer }: { readonly index: SearchIndex; readonly scorer: AnswerScorer },
  query: Query,
  scores: PassageScores,
): Promise<ScoredHits> {
  // All that are ranked are looked through, so that duplicates push out nothing.
  const ranked = bestHits(index, scores, scores.shortlist.length);
  const hits = foldedHits(ranked, index.duplicates, SCORED_PASSAGES);
  const candidates = quoteCandidates(index, query, hits);
  const evidence = await scorer.score(query.byScript, candidates, windowsToRead(index.passages.length));
  const scored = candidates
    .map((candidate, i) => ({ candidate, evidence: at(evidence, i) }))
    .sort((a, b) => b.evidence - a.evidence);
  return { hits, scored };
}
