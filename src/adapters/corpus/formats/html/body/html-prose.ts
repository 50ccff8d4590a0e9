import type { HtmlBlock } from '../tree/html-document.ts';

const SENTENCE_END = /[.。۔।…?!؟！？:：]["'”’»›）)\]]{0,3}$/u;
/** A character of these scripts says as much as two or three letters of others. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const MIN_SENTENCE = 30;
const MIN_PARAGRAPH = 100;
/** A block with more of its text in links leads elsewhere. */
const MAX_LINKED = 0.5;
const ALL_LINKED = 0.8;

/** A heading this long with a sentence's end is a lead. */
const MIN_LEAD = 60;
const LEAD_END = /[.。۔।]["'”’»›）)\]]{0,3}$/u;

/** How much prose a block is, in letters: none for headings, labels and links. */
export function proseOf({ text, kind, linked }: HtmlBlock): number {
  if (typeof kind === 'object' && !(text.length >= MIN_LEAD && LEAD_END.test(text.slice(-6)))) return 0;
  const letters = lettersOf(text);
  const own = letters * (1 - linked / text.length);
  if (linked / text.length > MAX_LINKED) return 0;
  if (SENTENCE_END.test(text.slice(-6)) && letters >= MIN_SENTENCE) return own;
  return letters >= MIN_PARAGRAPH ? own : 0;
}

/** The length of a text in letters of Latin script. */
function lettersOf(text: string): number {
  return DENSE.test(text.slice(0, 200)) ? text.length * 2.5 : text.length;
}

/** Whether a block is a link, or nearly. */
export function isLinked({ text, linked }: HtmlBlock): boolean {
  return linked / text.length > ALL_LINKED;
}
