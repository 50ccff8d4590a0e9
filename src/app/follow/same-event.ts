import type { ToldQuote } from '../../domain/follow.ts';
import { DAY_MS } from '../../text/dates/calendar.ts';
import { overlap } from '../../text/words/overlap.ts';
import { foldedWords } from '../../text/words/words.ts';

/** Share of the shorter quote's words that two quotes of one event have in common, as where quotes are chosen. */
const SAME_CONTENT = 0.7;

/** Fewer words may be in another quote by chance. */
const MIN_WORDS = 5;

/** Days between a report and its last reprint, as in ingestion/duplicates/near-duplicates.ts. */
const MAX_DELAY_DAYS = 7;

/**
 * Whether two quotes tell of the same event in nearly the same words, not more than a week apart. If each has a number that the other
 * lacks ("12 killed", "15 killed"), they tell of two.
 */
export function tellSameEvent(a: ToldQuote, b: ToldQuote): boolean {
  if (a.quoteId === b.quoteId) return true;
  if (a.publishedAt !== null && b.publishedAt !== null) {
    const apart = Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
    if (apart > MAX_DELAY_DAYS * DAY_MS) return false;
  }
  const [first, second] = [new Set(foldedWords(a.text)), new Set(foldedWords(b.text))];
  if (hasNumberBeside(first, second) && hasNumberBeside(second, first)) return false;
  const isShort = Math.min(first.size, second.size) < MIN_WORDS;
  return overlap(first, second) >= (isShort ? 1 : SAME_CONTENT);
}

function hasNumberBeside(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].some((word) => /^\d/u.test(word) && !others.has(word));
}
