import { chooseQuotes, type ChosenQuote } from '../../../answering/choose-quotes.ts';
import { standsOut } from '../../../answering/scorer/fusion-scorer.ts';
import { citationOf } from '../../../answering/citation.ts';
import type { Citation } from '../../../domain/answer.ts';
import { newestDateFirst } from '../../../domain/article.ts';
import type { Features } from '../../../domain/candidate.ts';
import type { EvidenceConstants } from '../../../domain/ports/calibration.ts';
import type { Hit } from '../../../retrieval/ranking/rank-passages.ts';
import { MAX_CLOSEST, MAX_NEAREST } from '../../limits.ts';
import type { Found } from '../search-question.ts';

/**
 * The quotes that come closest where nothing answers: less evidence than an answer needs, but enough that one in three of
 * them is right. Best first.
 *
 * @param least evidence, 0 to 1
 */
export function closestQuotes(
  { scored = [] }: Found,
  least: number,
  constants: EvidenceConstants,
): ChosenQuote[] {
  return chooseQuotes(scored, least, MAX_CLOSEST, constants);
}

/** The newest of some quotes, newest first. */
export function newestOf(quotes: readonly ChosenQuote[]): ChosenQuote[] {
  const dateOf = ({ candidate }: ChosenQuote) => candidate.article.publishedAt;
  return [...quotes].sort((a, b) => newestDateFirst(dateOf(a), dateOf(b))).slice(0, MAX_CLOSEST);
}

/** Share of a question's names that an article has, if it is near for its names alone. */
const SHARES_NAMES = 0.3;

/**
 * Whether a text is about the subject of a question, measured against texts about nothing in particular, or has its names:
 * nobody who asks for a recipe of soup wants the headlines of an archive of politics.
 */
function isNear(features: Features, constants: EvidenceConstants): boolean {
  return standsOut(features, constants) || features.names >= SHARES_NAMES;
}

/**
 * The articles of the best passages, each once: of those only that are about what was asked. Others would only be the
 * nearest of an archive that has nothing near.
 */
export function nearestArticles({ hits = [], scored = [] }: Found, constants: EvidenceConstants): Citation[] {
  const near = new Set(
    scored
      .filter(({ candidate }) => isNear(candidate.features, constants))
      .map(({ candidate }) => candidate.articleNumber),
  );
  const articles = new Map(
    hits.map(({ passage }: Hit) => [passage.articleNumber, passage.article.article] as const),
  );
  return [...articles]
    .filter(([number]) => near.has(number))
    .slice(0, MAX_NEAREST)
    .map(([, article]) => citationOf(article));
}
