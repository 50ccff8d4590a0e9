import { nameViolations, type NameViolation } from '../../retrieval/query/constraints.ts';
import type { Query } from '../../retrieval/query/query.ts';
import { wholeText } from '../../retrieval/ranking/quote-candidates.ts';
import type { ScoredHits } from './score-candidates.ts';

/** The names that a query demands, and how far the article of the best candidate, or else of the best passage, lacks each. */
export function demandsOfBest(
  { constraints }: Pick<Query, 'constraints'>,
  { scored, hits }: ScoredHits,
): NameViolation[] {
  const best = scored[0]?.candidate.articleNumber;
  const hit = hits.find(({ passage }) => best === undefined || passage.articleNumber === best);
  return nameViolations(constraints, hit === undefined ? '' : wholeText(hit.passage));
}
