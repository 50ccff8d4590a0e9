import type { Span } from '../../domain/article.ts';
import { fold } from '../letters/fold.ts';
import { endsWithAbbreviation } from '../sentences/abbreviations.ts';
import { quotationsOf } from '../sentences/quotations.ts';
import { ARABIC_SCRIPT, INVISIBLE } from '../letters/unicode-classes.ts';

/** A word, or a mark that parts clauses: `pause` is a comma or dash, `stop` the end of a sentence, a semicolon or a colon. */
export type ClauseToken = {
  readonly kind: 'word' | 'pause' | 'stop';
  /** A word in the form in which lists are compared; a mark as one sign that no list has. */
  readonly form: string;
  readonly span: Span;
  /** Behind a bracket or a quotation mark that closes later: where it closes. */
  readonly closes: number | null;
};

const TOKEN = new RegExp(
  `[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*(?:['’][\\p{L}\\p{M}]*|[-‑][\\p{L}\\p{M}]+)*` +
    // A comma or point within a number is no mark.
    `|(?<!\\p{N})[,،]|[,،](?!\\p{N})|[—–]|(?<=\\s)-(?=\\s)|[.!?؟…;؛:]`,
  'gu',
);

/** UTF-16 units of the longest quotation or bracket. */
const LONGEST_ASIDE = 1200;

/** The words of a sentence and the marks between its clauses, in order. */
export function clauseTokens(sentence: string): readonly ClauseToken[] {
  const asides = [...quotationsOf(sentence, LONGEST_ASIDE), ...bracketsOf(sentence)];
  return [...sentence.matchAll(TOKEN)].flatMap(({ 0: text, index }): ClauseToken[] => {
    const span = { start: index, end: index + text.length };
    const kind = kindOf(sentence, text, index);
    if (kind === null) return [];
    const around = asides.filter(({ start, end }) => start < index && index < end);
    const closes = around.length === 0 ? null : Math.min(...around.map(({ end }) => end));
    return [{ kind, form: kind === 'word' ? formOf(text) : kind === 'pause' ? ',' : '.', span, closes }];
  });
}

function kindOf(sentence: string, text: string, at: number): ClauseToken['kind'] | null {
  if (/[\p{L}\p{N}]/u.test(text)) return 'word';
  if (/[,،—–-]/u.test(text)) return 'pause';
  // Three dots are a pause of the speaker, and the sentence goes on.
  if (text === '…' || sentence.startsWith('..', at) || sentence.startsWith('..', at - 1)) return null;
  const isWithin = !/^[\s"'”’»›)\]]|^$/u.test(sentence.charAt(at + 1));
  if (text === '.' && (isWithin || endsWithAbbreviation(sentence.slice(Math.max(0, at - 16), at))))
    return null;
  return text === ':' && isWithin ? null : 'stop';
}

function bracketsOf(sentence: string): Span[] {
  return [...sentence.matchAll(/\([^()]*\)|\[[^[\]]*\]/gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}

/**
 * The form in which words of a sentence and of the lists are compared. Accents of Latin letters stay: the Spanish "sí" is not
 * "si".
 */
export function formOf(text: string): string {
  if (ARABIC_SCRIPT.test(text)) return fold(text);
  const plain = text.normalize('NFC').replaceAll('’', "'").replaceAll(NOT_SEEN, '').toLowerCase();
  // Of a Turkish capital İ, a dot is left over. An apostrophe at the end closes a quotation, or leaves a vowel out.
  return plain.replaceAll('i\u0307', 'i').replace(/(?<=..)'$/u, '');
}

const NOT_SEEN = new RegExp(`[${INVISIBLE}]`, 'gu');
