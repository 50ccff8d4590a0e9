import type { Span } from '../../domain/article.ts';
import { fold } from '../../text/letters/fold.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import type { Line, Traits } from './classify-line.ts';
import { isSigned } from './dateline.ts';

/**
 * Where a line stands: at the top of a page, under a kicker, under a headline, in a body, behind a bullet. It decides how
 * much a line needs to count as a paragraph.
 */
export type Context = 'top' | 'under' | 'lead' | 'body' | 'bullet';

/** Without a sentence end, a line this long (UTF-16 units) is a paragraph. */
const LONG: Readonly<Record<Context, number>> = {
  top: 200,
  under: 200,
  lead: 90,
  body: 80,
  bullet: Infinity,
};
/** Headlines of three or four words may end in a full stop. */
const WORDS_OF_SENTENCE: Readonly<Record<Context, number>> = {
  top: 5,
  under: 2,
  lead: 2,
  body: 2,
  bullet: 3,
};
/** A shorter question or exclamation is a headline or a subheading. */
const LONG_QUESTION = 60;

/** Whether a line that looks so is a paragraph in this place. */
export function isParagraph(traits: Traits, place: Context): boolean {
  if (traits.stops && traits.words >= WORDS_OF_SENTENCE[place]) return true;
  if (traits.exclaims && place === 'body' && traits.length >= LONG_QUESTION) return true;
  return traits.length >= LONG[place];
}

/** Whether a line is prose wherever it stands, among headlines too. */
export function isStrong(line: Line): boolean {
  if (line.kind !== 'text') return false;
  const { stops, length, words } = line.traits;
  return (stops && (length >= 40 || words >= 6)) || (isSigned(line.dateline) && length >= 60);
}

/** Begin a paragraph that goes on with the text before it: "and he added", "for his part". */
const CONTINUATIONS = [...vocabularyOf(({ pages }) => pages.continuations)].map((words) => `${words} `);
const ATTACHED_AND = [...vocabularyOf(({ pages }) => pages.attachedAnd)];

/** An Arabic sentence that begins with "and" is seldom a subheading when it has as many words as this. */
const WORDS_AFTER_AND = 8;

/** Whether a line begins with words that continue the text before it. */
export function carriesOn(text: string, span: Span): boolean {
  const start = opening(text, span);
  return CONTINUATIONS.some((words) => start.startsWith(words));
}

/** Whether a line without a sentence end reads on from the paragraph before it. */
export function readsOn(text: string, span: Span, { words }: Traits): boolean {
  if (words < 5) return false;
  if (carriesOn(text, span)) return true;
  const start = opening(text, span);
  return words >= WORDS_AFTER_AND && ATTACHED_AND.some((and) => start.startsWith(and));
}

function opening(text: string, span: Span): string {
  return fold(text.slice(span.start, Math.min(span.end, span.start + 40))).trimStart();
}
