import type { OldWords } from '../domain/verification.ts';

/** That an older form of a page has the words that no article has, and of which day it is. @param page as the line names it */
export function oldVersionLine(
  { fetchedAt, isExact }: Pick<OldWords, 'fetchedAt' | 'isExact'>,
  page: string,
): string {
  const how = isExact ? 'Exact' : 'Spelt in another way';
  const day = fetchedAt?.slice(0, 10) ?? 'an unknown day';
  return `${how} in the version of ${day}: ${page} was changed since, and no longer says so.`;
}
