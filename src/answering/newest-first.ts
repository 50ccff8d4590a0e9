import type { Quote } from '../domain/answer.ts';

/** Newest first, undated last; quotes of one day stay in the order given, which is by evidence. */
export function newestFirst(quotes: readonly Quote[]): Quote[] {
  const dateOf = ({ citation }: Quote): string => citation.publishedAt ?? '';
  return [...quotes].sort((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1));
}
