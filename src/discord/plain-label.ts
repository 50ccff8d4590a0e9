import { cleanQuestion } from '../text/clean-question.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** First strong isolate and its end: what stands between them orders nothing outside. */
const FSI = '\u2068';
const PDI = '\u2069';

/** Makes a line run from right to left that begins with an isolate, which has no say in it. */
const RLM = '\u200F';

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;

/** UTF-16 units that are enough to tell the direction of a text. */
const DIRECTION_REACH = 200;

/** Units looked at for each that is shown: cleaning takes some away. */
const REACH = 20;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * What a member typed or an article calls itself, on one line: a label, not a quote, so that what only disturbs
 * (control and bidi characters, zero-width characters but ZWNJ and ZWJ, line ends) may go. Empty when nothing is left.
 */
export function plainLabel(text: string): string {
  // What disturbs in a question disturbs in a headline.
  return cleanQuestion(text);
}

/** The same for a message: cut at `longest` UTF-16 units, then escaped and isolated; null when nothing is left. */
export function shownLabel(text: string, longest: number): string | null {
  // Of a headline of megabytes no more than can come to be shown, unless it begins with nothing that is seen.
  const label = plainLabel(text.slice(0, REACH * longest));
  return label === '' ? null : `${FSI}${escapeMarkdown(cutWhole(label, longest))}${PDI}`;
}

/** Of `text` at most `longest` UTF-16 units, "…" included, in whole graphemes. */
export function cutWhole(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = longest - 1;
  let end = 0;
  // Intl.Segmenter is quadratic on Node 20; one code point more than the room decides where graphemes end in it.
  for (const { index } of graphemes.segment(text.slice(0, room + 2))) if (index <= room) end = index;
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * A line in the bot's own words cut at `longest` UTF-16 units: no label in it loses the end of its isolate,
 * no escape its character.
 */
export function cutMarked(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const cut = cutWhole(line, longest - PDI.length).replace(/(?<!\\)((?:\\\\)*)\\…$/u, '$1…');
  return cut.lastIndexOf(FSI) > cut.lastIndexOf(PDI) ? `${cut}${PDI}` : cut;
}

/** A line of labels as it has to begin, given a text that tells its direction. */
export function inDirectionOf(text: string, line: string): string {
  return isRightToLeft(text) ? `${RLM}${line}` : line;
}

/** Whether most letters of the beginning are of a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const letters = text.slice(0, DIRECTION_REACH).match(LETTER) ?? [];
  return letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length * 2 > letters.length;
}
