import { withoutMarkup } from '../../../text/message/quotations/block-quotes.ts';
import { withoutEmphasis } from '../../../text/message/quotations/emphasised.ts';

/** Quotes, small print, headings and bullets at the beginning of a line, direction marks before them included. */
const LINE_SIGNS = /^[\u200E\u200F\u2068 ]{0,3}(?:>{1,3} |-# |#{1,3} |[*-] )+/gmu;
const MASKED_LINK = /\[([^[\]\n]{1,300})\]\(<?https?:\/\/[^\s<>()]{1,2000}>?\)/gu;
const SPOILER = /\|\|/gu;
const ISOLATES = /[\u2066-\u2069\u200E\u200F]/gu;

/**
 * The words of a message without what Discord's markup adds to them: as they are searched for and shown again. isnad's own answers
 * have quotes, small print and links, of which nothing is left but the words.
 */
export function withoutMessageMarkup(text: string): string {
  const plain = text
    .replaceAll(LINE_SIGNS, '')
    .replaceAll(MASKED_LINK, '$1')
    .replaceAll(SPOILER, '')
    .replaceAll(ISOLATES, '');
  return withoutMarkup(withoutEmphasis(plain)).trim();
}
