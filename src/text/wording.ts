import { quotedWords } from './quoted-words.ts';

/** What is no word and changes what a sentence says: whether it asks, and signs such as < and ~. */
const TELLING_SIGN = /[?？؟\p{S}]/gu;
const QUESTION_MARK = /[？؟]/gu;

/** A minus that stands apart from the word before it. */
const MINUS = /(?:^|[\s(«“"])[-‐‑‒–−]$/u;

/** Letters of Arabic are written together or apart as people please. */
const BETWEEN_ARABIC = /(?<=\p{Script=Arabic}) (?=\p{Script=Arabic})/gu;

/**
 * The words of a text in the form in which their harmless spellings meet (text/quoted-words.ts): equal for two texts that
 * read the same to the word. Another number, sign or word of negation, على for علي, a question for a statement: each makes
 * another wording.
 */
export function wordingOf(text: string): string {
  const parts: string[] = [];
  let end = 0;
  const addSigns = (to: number): void => {
    parts.push(
      ...(text.slice(end, to).match(TELLING_SIGN) ?? []).map((sign) => sign.replace(QUESTION_MARK, '?')),
    );
  };
  for (const { span, key } of quotedWords(text)) {
    addSigns(span.start);
    if (/^\d/u.test(key) && MINUS.test(text.slice(end, span.start))) parts.push('-');
    parts.push(key);
    ({ end } = span);
  }
  addSigns(text.length);
  return parts.join(' ').replace(BETWEEN_ARABIC, '');
}
