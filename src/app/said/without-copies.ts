import type { IsoDate } from '../../domain/article.ts';
import { plusDays } from '../../text/dates/days-from-today.ts';
import { overlap } from '../../text/words/overlap.ts';
import { foldedWords } from '../../text/words/words.ts';
import type { SaidQuote } from './said-quote.ts';

/** Words that are said share this part of the shorter ones: the same words, reported once more. */
const SAME_WORDS = 0.8;
/** Fewer words are the same only if all are. */
const MIN_WORDS = 5;
/** Later than this, somebody says the same again. */
const MAX_DAYS = 3;

/** A quote that stands for others. */
type Family = { first: SaidQuote; readonly words: ReadonlySet<string>; readonly others: SaidQuote[] };

/**
 * Quotes of one person in which the first stands for all near copies of it within three days, and names where they are.
 *
 * @param quotes oldest first, undated last
 */
export function withoutCopies(quotes: readonly SaidQuote[]): SaidQuote[] {
  const families: Family[] = [];
  let from = 0;
  for (const quote of quotes) {
    const words = new Set(foldedWords(quote.text.slice(quote.said.start, quote.said.end)));
    // Families too old for this quote are too old for all that follow.
    while (isTooOld(families[from]?.first, quote)) from++;
    // One without a date may be a copy of any.
    const near = quote.citation.publishedAt === null ? families : families.slice(from);
    const family = near.find((one) => isCopy(one, words, quote));
    if (family === undefined) families.push({ first: quote, words, others: [] });
    else family.others.push(quote);
  }
  return families.map(({ first, others }) => ({
    ...first,
    alsoIn: others.map(({ citation }) => citation),
  }));
}

function isTooOld(first: SaidQuote | undefined, quote: SaidQuote): boolean {
  const [before, now] = [first?.citation.publishedAt ?? null, quote.citation.publishedAt];
  if (before === null) return false;
  return now === null ? false : plusDays(before, MAX_DAYS) < now;
}

function isCopy({ first, words: theirs }: Family, words: ReadonlySet<string>, quote: SaidQuote): boolean {
  // One article tells nothing twice.
  if (first.citation.articleId === quote.citation.articleId) return false;
  if (!isNear(first.citation.publishedAt, quote.citation.publishedAt)) return false;
  const isShort = Math.min(words.size, theirs.size) < MIN_WORDS;
  if (isShort) return words.size === theirs.size && overlap(words, theirs) === 1;
  return overlap(words, theirs) >= SAME_WORDS;
}

/** Whether two days are near, or one of them is not known. */
function isNear(one: IsoDate | null, other: IsoDate | null): boolean {
  return one === null || other === null || plusDays(one, MAX_DAYS) >= other;
}
