import { standsOut } from '../../../answering/scorer/fusion-scorer.ts';
import type { ChosenQuote, ScoredCandidate } from '../../../answering/choose-quotes.ts';
import { newestDateFirst, type Article, sliceOf } from '../../../domain/article.ts';
import type { Candidate, Features } from '../../../domain/candidate.ts';
import { spanOfSentences } from '../../../domain/passage.ts';
import type { EvidenceConstants } from '../../../domain/ports/calibration.ts';
import type { Order } from '../../../domain/understood.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';

/** How surely an article may lack a name of the topic and still be about it, 0 to 1. */
const MAY_LACK = 0.5;

/** Share of the best quote's points, and of its names, that a further one has: beside the topic's own articles others are noise. */
const BESIDE_BEST = 0.5;

/** Share of the topic's words, by rarity, that a text has if it is about it for its words alone. */
const SHARES_WORDS = 0.3;

/** Cosines by which a text with the topic's names, or within its limits, must be farther from the background than any text. */
const STANDS_OUT_BY_NAME = 0.02;
const STANDS_OUT_WITHIN_LIMITS = 0.04;

/** What makes a text one about a topic. */
export type Topic = {
  /** Whether names are demanded of an article. */
  readonly hasNames: boolean;
  /** Whether a time or source limits the articles: there are few then, and being of that time says something by itself. */
  readonly isLimited: boolean;
  readonly constants: EvidenceConstants;
};

/**
 * The best quote of each article about a topic, best first. Nothing judges whether they answer anything: they have the names
 * and numbers of the topic; and its words, or they stand out from texts about nothing in particular.
 *
 * @param limit number of quotes
 */
export function listedQuotes(scored: readonly ScoredCandidate[], topic: Topic, limit: number): ChosenQuote[] {
  const single = scored
    .filter(({ candidate: { from, to } }) => to - from === 1)
    .filter(({ candidate }) => isAboutTopic(candidate.features, topic));
  const mostNames = Math.max(0, ...single.map(({ candidate }) => candidate.features.names));
  const about = single
    .filter(({ candidate }) => candidate.features.names >= BESIDE_BEST * mostNames)
    .sort((a, b) => b.candidate.features.fused - a.candidate.features.fused);
  const least = BESIDE_BEST * (about[0]?.candidate.features.fused ?? 0);
  const best = new Map<number, ScoredCandidate>();
  for (const one of about) {
    const { articleNumber, features } = one.candidate;
    if (features.fused >= least && !best.has(articleNumber)) best.set(articleNumber, one);
  }
  return [...best.values()].slice(0, limit).map((one) => ({ ...one, alike: [] }));
}

/**
 * Whether a sentence is about a topic. A topic of one word is nearer to everything than a question is, so its names and words tell more than its
 * vector.
 */
export function isAboutTopic(features: Features, { hasNames, isLimited, constants }: Topic): boolean {
  const { missingCertain, unknownCertain, missingName, unknownName, missingNumbers } = features;
  if (Math.max(missingCertain, unknownCertain, missingName, unknownName, missingNumbers) >= MAY_LACK)
    return false;
  const apart = features.dense - features.background;
  return (
    standsOut(features, constants) ||
    (isLimited && apart >= STANDS_OUT_WITHIN_LIMITS) ||
    features.keyword >= SHARES_WORDS ||
    ((hasNames || features.names >= SHARES_WORDS) && apart >= STANDS_OUT_BY_NAME)
  );
}

/**
 * The first sentence of each article, newest first or oldest first, undated last.
 *
 * @param limit number of quotes
 */
export function leadsOf(
  index: SearchIndex,
  isWithin: (article: Article) => boolean,
  { order, limit }: { readonly order: Order | null; readonly limit: number },
): ChosenQuote[] {
  const numbers = [...index.articles.keys()].filter((number) => {
    const { article, sentences } = index.split(number);
    return sentences.length > 0 && isWithin(article);
  });
  const dateOf = (number: number) => index.split(number).article.publishedAt;
  const isDatedFirst = (a: number, b: number): number =>
    Number(dateOf(a) === null) - Number(dateOf(b) === null);
  const turn = order === 'oldest' ? -1 : 1;
  return numbers
    .sort((a, b) => isDatedFirst(a, b) || turn * newestDateFirst(dateOf(a), dateOf(b)) || a - b)
    .slice(0, limit)
    .map((number) => ({ candidate: leadOf(index, number), evidence: 0, alike: [] }));
}

const NOT_MEASURED: Features = {
  ...{ dense: 0, keyword: 0, names: 0, fused: 0, passage: 0, background: 0, known: 0 },
  ...{ missingCertain: 0, unknownCertain: 0, missingName: 0, unknownName: 0, missingNumbers: 0 },
};

function leadOf(index: SearchIndex, articleNumber: number): Candidate {
  const { article, sentences } = index.split(articleNumber);
  const span = spanOfSentences(sentences, { from: 0, to: 1 });
  const text = sliceOf(index.pageText(article.source) ?? '', span);
  return {
    ...{ article, articleNumber, span, text, from: 0, to: 1, block: 0, features: NOT_MEASURED },
    context: article.title ?? text,
  };
}
