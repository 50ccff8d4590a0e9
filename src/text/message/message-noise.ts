import type { Span } from '../../domain/article.ts';
import { patternSource } from '../../languages/wording-pattern.ts';
import { fold } from '../letters/fold.ts';
import { BIDI_CONTROLS } from '../letters/unicode-classes.ts';
import { entriesOf } from '../words/vocabulary.ts';

/** An address as people paste it, also without a scheme where a path follows. What closes a bracket or a sentence behind it is none of it. */
export const ADDRESS =
  /(?:https?:\/\/|www\.|(?<![\p{L}\p{N}@./_-])(?:[a-z\d][a-z\d-]{0,62}\.){1,4}[a-z]{2,24}\/)[^\s<>«»“”"]*[^\s<>«»“”"'’‘.,;:!?،؛؟)\]}*_|]/giu;

const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[#*\d]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])*)*)/u;
const HASHTAG = /[#＃][\p{L}\p{M}\p{N}_]+/u;
const MENTION = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/u;

/** A day, and an hour behind or before it, as phones write them. */
const STAMP = `[${BIDI_CONTROLS}]*(?:\\d{1,4}[/.\\-]\\d{1,2}[/.\\-]\\d{1,4}[,،]?\\s+)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?[^\\]\\n\\d]{0,8}(?:[,،]?\\s*\\d{1,4}[/.\\-]\\d{1,2}[/.\\-]\\d{1,4})?`;
const SENDER = '[^:\\n\\]]{1,40}';
/** `[2:14 PM, 26/9/2023] Abu Ali: `, `26/09/2023, 14:14 - Abu Ali: `, `Abu Ali, [26.09.2023 14:14]`, `RT @someone:`. */
const CHAT_HEADS = [
  `\\[${STAMP}\\]\\s*${SENDER}:`,
  `${STAMP}\\s[-–]\\s${SENDER}:`,
  `[^,\\n[]{1,40},\\s\\[${STAMP}\\]`,
  `RT\\s@\\w+:`,
];

/** Signs between what surrounds a quote. None that a quote may end with. */
const JOINTS = `\\+{2,}|[\\s*_~|•·/:>${BIDI_CONTROLS}\\uFE0F-]|[–—]`;

const FORWARDED = labels(entriesOf(({ messages }) => messages.forwarded));
const BREAKING = labels(entriesOf(({ messages }) => messages.breaking));
const CHECKS = `(?:${labels(entriesOf(({ messages }) => messages.checks))})\\s*[:?؟!]*[?؟][?؟!]*`;
const CHECKS_LAST = `[,،;؛–—-]?[\\s¿]*(?<![\\p{L}\\p{M}\\p{N}])${CHECKS}\\s*$`;
const AT_END_CHECK = new RegExp(CHECKS_LAST, 'iu');
/** "Via" before the handle of an account. */
const VIA = `(?<![\\p{L}\\p{M}\\p{N}])(?:${labels(entriesOf(({ messages }) => messages.accordingTo))})`;
const AT_END_VIA = new RegExp(`${VIA}$`, 'iu');
const VIA_MENTION = new RegExp(`${VIA}\\s+(?=@[\\p{L}\\p{N}_])`, 'giu');
const SIGNS = `${ADDRESS.source}|${EMOJI.source}|${HASHTAG.source}|${MENTION.source}`;
const AT_START = new RegExp(
  `^(?:${JOINTS}|<?(?:${SIGNS})>?|(?<=^|[\\n\\s])(?:${CHAT_HEADS.join('|')})|(?:${FORWARDED}|${BREAKING})(?![\\p{L}\\p{N}])|¿?${CHECKS})`,
  'iu',
);
const AT_END = new RegExp(
  `(?:\\s|[*_~|•·${BIDI_CONTROLS}\\uFE0F]|<?(?:${SIGNS})>?|(?<=[\\s*_])(?:${FORWARDED})[.!]?)$`,
  'iu',
);

/** A chat's head, a forward or a "breaking" label. */
const HEADS = new RegExp(
  `(?<=^|\\n)[^\\S\\n]*(?:${CHAT_HEADS.join('|')}|(?:${FORWARDED})[^\\S\\n]*(?=\\n|$|${EMOJI.source}))|(?<=^|\\n)(?:[\\s*_]|${EMOJI.source})*(?:${BREAKING})(?![\\p{L}\\p{N}])[*_]*(?:[^\\S\\n]*[:|](?!\\S))?`,
  'giu',
);
const SIGN = new RegExp(SIGNS, 'giu');
/** A question whether all of a message is true, at its beginning or end. */
const CHECKED = new RegExp(`^[\\s¿]*${CHECKS}|${CHECKS_LAST}`, 'giu');

const ASKS = /[?؟]!?$/u;

/** Longest piece that one step at the end of a message may take off. UTF-16 units. */
const STEP = 600;

/** As written and in any capitals. Matched on the text itself, so that places stay. */
function labels(wordings: readonly string[]): string {
  return [...new Set(wordings.flatMap((it) => [it, fold(it)]))]
    .map((wording) => patternSource(wording).replaceAll('~', '[^\\n]{1,40}').replaceAll(' ', '\\s+'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/**
 * What is left of a message without what stands around it: emoji, hashtags, links, mentions, heads of chats, labels such as
 * "forwarded" and "breaking". Possibly empty.
 */
export function withoutEdges(message: string, within: Span = { start: 0, end: message.length }): Span {
  let { start, end } = within;
  for (let found = AT_START.exec(message.slice(start, end)); found !== null && found[0] !== '';) {
    start += found[0].length;
    found = AT_START.exec(message.slice(start, end));
  }
  for (;;) {
    const from = Math.max(start, end - STEP);
    const index = edgeAt(message.slice(from, end), message.slice(end, within.end));
    if (index === null) break;
    end = from + index;
  }
  return { start, end };
}

/** Where what surrounds a quote begins at the end of a text; null where the text ends with the quote. @param cut what stood behind it */
function edgeAt(text: string, cut: string): number | null {
  const found =
    AT_END.exec(text) ??
    // Most texts end with neither, and these patterns are long.
    (ASKS.test(text) ? AT_END_CHECK.exec(text) : null) ??
    (cut.trimStart().startsWith('@') ? AT_END_VIA.exec(text) : null);
  return found === null || found[0] === '' ? null : found.index;
}

/** Where a message has links, emoji, hashtags, mentions, heads of chats and labels, in order. */
export function noiseIn(message: string): Span[] {
  const rarer = [
    ...(message.includes('@') ? [VIA_MENTION] : []),
    ...(/[?؟]/u.test(message) ? [CHECKED] : []),
  ];
  return [HEADS, SIGN, ...rarer]
    .flatMap((pattern) => [...message.matchAll(pattern)])
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start);
}

/** Whether a text is a label of forwarded or breaking news and nothing else. */
export function isLabel(text: string): boolean {
  const { start, end } = withoutEdges(text);
  return start >= end;
}
