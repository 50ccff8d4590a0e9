import { cleanQuestion } from '../../../text/question/clean-question.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** First strong isolate and its end. The text between them does not affect the order of what is outside. */
const FSI = '\u2068';
const PDI = '\u2069';

/** Makes a line run from right to left. An isolate at its beginning would not. */
const RLM = '\u200F';

/** A label in a line; labels hold no isolates of their own. */
const ISOLATED = new RegExp(`${FSI}[^${FSI}${PDI}]*${PDI}`, 'gu');

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;

/** UTF-16 units that tell the direction of a text. */
const DIRECTION_REACH = 200;

/** Units read for each unit that is shown, since cleaning removes some. */
const REACH = 20;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * What a member typed, or the name of an article, on one line. It is a label and not a quote, so that it may lose
 * control and bidi characters, zero-width characters other than ZWNJ and ZWJ, and line ends. Empty if nothing is left.
 */
export function plainLabel(text: string): string {
  // What has no place in a question has none in a headline.
  return cleanQuestion(text);
}

/** The same for a message: cut at `longest` UTF-16 units, then escaped and isolated. Null if nothing is left. */
export function shownLabel(text: string, longest: number): string | null {
  // Reads no more of a headline of megabytes than can be shown, unless it begins with invisible characters.
  const label = plainLabel(text.slice(0, REACH * longest));
  return label === '' ? null : `${FSI}${escapeMarkdown(cutWhole(label, longest))}${PDI}`;
}

/** The beginning of a text in whole graphemes: at most `longest` UTF-16 units, "…" included. */
export function cutWhole(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = longest - 1;
  let end = 0;
  // Intl.Segmenter is quadratic on Node 20. One code point beyond the room decides where the last grapheme ends.
  for (const { index } of graphemes.segment(text.slice(0, room + 2))) if (index <= room) end = index;
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * A line in the bot's own words, cut at `longest` UTF-16 units. No label in it loses the end of its isolate, and no
 * backslash its character.
 */
export function cutMarked(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const cut = cutWhole(line, longest - PDI.length).replace(/(?<!\\)((?:\\\\)*)\\…$/u, '$1…');
  return cut.lastIndexOf(FSI) > cut.lastIndexOf(PDI) ? `${cut}${PDI}` : cut;
}

/** A line of labels, made to run in the direction of a text. */
export function inDirectionOf(text: string, line: string): string {
  return isRightToLeft(text) ? `${RLM}${line}` : line;
}

/** A line of isnad's own words, made to run in their direction: a name in it, however long, does not turn it round. */
export function inOwnDirection(line: string): string {
  const words = line.replaceAll(ISOLATED, '');
  return inDirectionOf(/\p{L}/u.test(words) ? words : line, line);
}

/** Whether most letters at the beginning are of a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const letters = text.slice(0, DIRECTION_REACH).match(LETTER) ?? [];
  return letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length * 2 > letters.length;
}
