import type { Span } from '../domain/span.ts';
import { fold } from '../text/fold.ts';
import type { Line, Traits } from './classify-line.ts';
import { isSigned } from './dateline.ts';

/**
 * Where a line stands, which tells how much it takes to be a paragraph there: at the top of a page, under a
 * kicker, under a headline, in a body, behind a bullet.
 */
export type Place = 'top' | 'under' | 'lead' | 'body' | 'bullet';

/** Without a sentence end, a line this long (UTF-16 units) is a paragraph. */
const LONG: Readonly<Record<Place, number>> = {
  top: 200,
  under: 200,
  lead: 90,
  body: 80,
  bullet: Infinity,
};
/** Headlines of three or four words may end in a full stop. */
const WORDS_OF_SENTENCE: Readonly<Record<Place, number>> = {
  top: 5,
  under: 2,
  lead: 2,
  body: 2,
  bullet: 3,
};
/** A shorter question or exclamation is a headline or a subheading. */
const LONG_QUESTION = 60;

/** Whether a line is prose, given its looks and its place. */
export function isParagraph(traits: Traits, place: Place): boolean {
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

/** Words with which a text goes on that has begun before: "and he added", "for his part". */
const CARRYING_ON = [
  'واضاف|وأضافت|وقال|وقالت|وتابع|وتابعت|واوضح|واوضحت|واكد|واكدت|واشار|واشارت|وذكر|وذكرت|ولفت|ولفتت|وشدد|وشددت|وبين|وبينت',
  'واعتبر|واعتبرت|واعلن|واعلنت|واستطرد|واستدرك|واردف|ونقل|ونقلت|وبحسب|ووفق|ووفقا|وكان|وكانت|وجاء|وجاءت|وفي|ومن|وعن|وحول|وبشان',
  'كما|من جهته|من جهتها|من جانبه|من جانبها|بدوره|بدورها|في المقابل|وفيما|وبعد|وقبل|ومنذ|وخلال|ولكن|لكن|ومع|ورغم|وسبق|ويذكر|يذكر ان|يشار الى',
  'يأتي ذلك|ياتي هذا|وتاتي|وياتي|وقد|ولم|ولا|وهو|وهي|وهذا|وهذه|وذلك|وحسب|واثر|وعقب|وختم|وختمت|واختتم',
].flatMap((row) => row.split('|').map((words) => `${fold(words)} `));

/** An Arabic sentence that begins with "and" is seldom a subheading when it has as many words as this. */
const WORDS_AFTER_AND = 8;

/** Whether a line begins as one does that goes on with what stands before it. */
export function carriesOn(text: string, span: Span): boolean {
  const start = opening(text, span);
  return CARRYING_ON.some((words) => start.startsWith(words));
}

/** Whether a line without a sentence end reads on from the paragraph before it. */
export function readsOn(text: string, span: Span, { words }: Traits): boolean {
  if (words < 5) return false;
  return carriesOn(text, span) || (words >= WORDS_AFTER_AND && opening(text, span).startsWith('و'));
}

function opening(text: string, span: Span): string {
  return fold(text.slice(span.start, Math.min(span.end, span.start + 40))).trimStart();
}
