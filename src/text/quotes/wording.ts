import { quotedWords } from './quoted-words.ts';

/**
 * What may stand between words and says nothing: spaces, quotation marks, brackets, the punctuation of sentences, and what is
 * not seen. All else counts, for a sign that is not known here may change what a sentence says.
 */
const SAYS_NOTHING = /[\s\p{Cf}\p{Cc}\u034F\uFE00-\uFE0F\u0640,،.;؛:!¡…«»‹›“”„‟"'‘’‚‛`´()[\]{}<>•·|_]/u;

/** `<` and `>` compare where a number follows; else they are quotation marks or markup. */
const COMPARES = /[<>]\s*$/u;

const DASH = /[-‐‑‒–—―−﹘﹣－⁻➖]/u;
const DOT = /[.٫．·․∙⋅]/u;
const QUESTION_MARK = /[？؟]/u;

/** Letters of Arabic are written together or apart as people please. */
const BETWEEN_ARABIC = /(?<=\p{Script=Arabic}) (?=\p{Script=Arabic})/gu;

/**
 * The words of a text in the form in which their harmless spellings meet (text/quotes/quoted-words.ts): equal for two texts that
 * read the same to the word. Another number, sign or word of negation, على for علي, a question for a statement: each makes
 * another wording. In doubt two texts are two wordings: then both are shown.
 */
export function wordingOf(text: string): string {
  const parts: string[] = [];
  let before: { readonly end: number; readonly isNumber: boolean } = { end: 0, isNumber: false };
  for (const { span, key } of quotedWords(text)) {
    const isNumber = /^\d/u.test(key);
    parts.push(...signsIn(text.slice(before.end, span.start), before.isNumber, isNumber), key);
    before = { end: span.end, isNumber };
  }
  parts.push(...signsIn(text.slice(before.end), before.isNumber, false));
  return parts.join(' ').replace(BETWEEN_ARABIC, '');
}

/** Signs between two words that change what is said; dashes and dots do beside a number only. */
function signsIn(between: string, isAfterNumber: boolean, isBeforeNumber: boolean): string[] {
  const isBesideNumber = isAfterNumber || isBeforeNumber;
  const signs = Array.from(between).flatMap((sign) => signOf(sign, isBesideNumber) ?? []);
  if (isBeforeNumber && COMPARES.test(between)) signs.push(between.trimEnd().slice(-1));
  if (isBeforeNumber && hasDotOfNumber(between, isAfterNumber)) signs.push('.');
  return signs;
}

/** The sign in its kept form; null where it says nothing. */
function signOf(sign: string, isBesideNumber: boolean): string | null {
  if (DASH.test(sign)) return isBesideNumber ? '-' : null;
  if (sign === '?' || QUESTION_MARK.test(sign)) return '?';
  return SAYS_NOTHING.test(sign) ? null : sign;
}

/** A dot within a number that is cut in two there, or right before a number that begins with it. */
function hasDotOfNumber(between: string, isAfterNumber: boolean): boolean {
  if (isAfterNumber && !/\s/u.test(between) && DOT.test(between)) return true;
  const [first = '', last = ''] = [between.at(0), between.at(-1)];
  return DOT.test(last) && !(first === last && isAfterNumber);
}
