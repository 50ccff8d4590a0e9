import type { Span } from '../../domain/article.ts';
import { fold } from '../letters/fold.ts';

/** A word or a mark of a sentence. */
export type SpeechToken = {
  readonly kind: 'word' | 'comma' | 'colon' | 'open' | 'close' | 'mark';
  /** Folded; of a mark, the mark. */
  readonly folded: string;
  readonly typed: string;
  /** In the page. */
  readonly span: Span;
};

/** Whether there is a word at a place and it is one of those looked for: marks are none. */
export function isWord(token: SpeechToken | undefined, is: (token: SpeechToken) => boolean): boolean {
  return token?.kind === 'word' && is(token);
}

/** What a word may be, which most tokens are. */
const WORD = /[\p{L}\p{N}]/u;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-'’.\u200C\u200D][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const OPENING = /[«“„‹「『]/u;
const CLOSING = /[»”›」』]/u;

/** The words and marks of a sentence of a page, in order. Straight quotation marks open and close in turn. */
export function speechTokens(pageText: string, sentence: Span): readonly SpeechToken[] {
  let isOpen = false;
  return [...pageText.slice(sentence.start, sentence.end).matchAll(TOKEN)].map((match) => {
    const [typed] = match;
    const start = sentence.start + match.index;
    const kind = kindOf(typed, isOpen);
    if (kind === 'open') isOpen = true;
    if (kind === 'close') isOpen = false;
    const folded = kind === 'word' ? fold(typed) : typed;
    return { kind, folded, typed, span: { start, end: start + typed.length } };
  });
}

function kindOf(typed: string, isOpen: boolean): SpeechToken['kind'] {
  if (WORD.test(typed)) return 'word';
  if (/[,،;؛]/u.test(typed)) return 'comma';
  if (typed === ':') return 'colon';
  if (typed === '"') return isOpen ? 'close' : 'open';
  if (typed === '“' && isOpen) return 'close';
  if (OPENING.test(typed)) return 'open';
  return CLOSING.test(typed) ? 'close' : 'mark';
}
