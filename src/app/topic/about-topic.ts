import type { Article } from '../../domain/article.ts';
import type { Candidate } from '../../domain/candidate.ts';
import type { SearchIndex } from '../../retrieval/index/search-index.ts';
import type { Query } from '../../retrieval/query/query.ts';
import { quoteCandidates } from '../../retrieval/ranking/quote-candidates.ts';
import { bestHits, scorePassages } from '../../retrieval/ranking/rank-passages.ts';
import { requireCalibrated, type Answering } from '../ask/answering.ts';
import { isAboutTopic } from '../ask/listing/list-quotes.ts';

/** Share of the best sentence's points, and of its names, that a further one has: beside the topic's own, others are noise. */
const BESIDE_BEST = 0.5;

/** What searching for a topic takes: an `Engine` has all of it. */
export type TopicDeps = {
  readonly index: SearchIndex;
  readonly answering: Answering;
  /** A topic made ready for searching. Throws what `Engine.queryOf` throws. */
  readonly queryOf: (topic: string) => Promise<Query>;
};

/** What is searched for, and where. */
export type TopicSearch = {
  readonly query: Query;
  readonly admits: (article: Article) => boolean;
  /** Whether a sentence is looked at. By default all are. */
  readonly isWanted?: (articleNumber: number, sentence: number) => boolean;
};

/**
 * The sentences that are about a topic, best first: by the search and the limits by which a question that asks for a list finds its own. Nothing
 * judges whether they answer anything.
 *
 * @returns of the best passages only: some hundreds
 * @throws `not-calibrated`
 */
export function sentencesAboutTopic(
  { index, answering }: Omit<TopicDeps, 'queryOf'>,
  { query, admits, isWanted = () => true }: TopicSearch,
): Candidate[] {
  const constants = requireCalibrated(answering).calibration.evidence;
  const topic = { hasNames: query.constraints.names.length > 0, isLimited: false, constants };
  const about = singleSentences(index, query, admits)
    .filter(({ articleNumber, from }) => isWanted(articleNumber, from))
    .filter(({ features }) => isAboutTopic(features, topic));
  const best = about.reduce((most, { features }) => Math.max(most, features.fused), 0);
  const mostNames = about.reduce((most, { features }) => Math.max(most, features.names), 0);
  return about
    .filter(
      ({ features }) => features.fused >= BESIDE_BEST * best && features.names >= BESIDE_BEST * mostNames,
    )
    .sort((a, b) => b.features.fused - a.features.fused);
}

function singleSentences(
  index: SearchIndex,
  query: Query,
  admits: (article: Article) => boolean,
): Candidate[] {
  const scores = scorePassages(index, query, admits);
  const hits = bestHits(index, scores, scores.shortlist.length);
  return quoteCandidates(index, query, hits).filter(({ from, to }) => to - from === 1);
}
