import { questionLine } from '../../question/question-line.ts';
import { vocabularyOf } from '../../words/vocabulary.ts';
import { wordingsIn } from '../claims/line-wordings.ts';
import { SAID } from '../claims/said-words.ts';

const EMPTY_LINE = /\n[^\S\n]*\r?\n/u;
/** A line below a quotation that says behind a dash whose it is. */
const SIGNED_LINE = /^[^\n]*\n[ \t]*[—–―-][^\n]*(?:\n|$)/u;
const SENTENCE_END = /(?<=\p{L})[.!?؟;؛](?=[\s"“«„])/u;
/** What may stand between two quotations that are said in one breath: marks, a comma, one word. */
const JOIN = /^\s?["«»“”„'‹›‘’*_]*\s*(?:[,،]\s*)?\p{L}+\s*["«»“”„'‹›‘’*_]*\s?$/u;
const AND = vocabularyOf(({ periods }) => periods.and);

/**
 * Whether the text between two quotations joins them to one list: nothing but an "and", also one that Arabic writes onto the second,
 * with a comma before it at most.
 */
export function joinsQuotations(text: string): boolean {
  if (!JOIN.test(text)) return false;
  const { words } = questionLine(text);
  const [and] = words;
  return words.length === 1 && and !== undefined && AND.has(and.folded);
}

/**
 * Where, in the text between two quotations, what is said of the first one ends and what is said of the second begins: at an empty
 * line, a line's end, a sentence's end or the last comma; else all of it is of one of them.
 *
 * @returns a place in the text, 0 where all of it is of the second, its length where all of it is of the first
 */
export function partedBetween(text: string): number {
  const empty = EMPTY_LINE.exec(text);
  if (empty !== null) return empty.index;
  const signed = SIGNED_LINE.exec(text)?.[0];
  if (signed !== undefined) return signed.length;
  const lineEnd = text.indexOf('\n');
  if (lineEnd >= 0) return lineEnd;
  const end = SENTENCE_END.exec(text)?.index ?? lastPause(text);
  if (end !== null) return end + 1;
  return isOfFirst(text) ? text.length : 0;
}

/** The last comma between words. */
function lastPause(text: string): number | null {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const between = text.slice(0, last.index);
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf('،'));
  return comma > first.index ? comma : null;
}

/** "…," said X "…": a word of speech right behind the first of two quotations, without an "and" or a colon. */
function isOfFirst(text: string): boolean {
  const line = questionLine(text);
  const [first] = line.words;
  if (first === undefined || AND.has(first.folded) || /[:：]$/u.test(text.replaceAll(/[\s"“«„'‘]/gu, '')))
    return false;
  if (/^[وف]/u.test(first.folded)) return false;
  const [said] = wordingsIn(line, SAID);
  return said?.index === 1;
}
