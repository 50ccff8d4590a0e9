import type { Cooperative } from '../../../concurrency/cooperatively.ts';
import type { TranslationDifference } from '../../../domain/verification.ts';
import type { NameMatcher } from '../../../retrieval/names/name-matcher.ts';
import { nameDifferences } from './name-differences.ts';
import { negationDifferences } from './negation-differences.ts';
import { numberDifferences } from './number-differences.ts';
import type { Sides } from './sides.ts';

/**
 * What a quote and the sentence that it may translate say differently, as far as signs that need no understanding tell:
 * numbers in digits, names, and whether one of them negates.
 *
 * @param names of the corpus that has the sentence
 */
export function* translationDifferences(
  sides: Sides,
  names: NameMatcher,
): Cooperative<TranslationDifference[]> {
  const ofNumbers = numberDifferences(sides);
  yield;
  const ofNames = yield* nameDifferences(sides, names);
  return [...ofNumbers, ...ofNames, ...negationDifferences(sides)];
}
