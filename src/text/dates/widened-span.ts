import type { Span } from '../../domain/article.ts';

const COMMA = /^\s*[,،]/u;
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * A span with what belongs to it besides its words, so that the question is whole without it: the full stop of its last
 * abbreviation, brackets around it, commas that part it from the rest, and a conjunction that is written onto it.
 */
export function widened(question: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  // "2020 г."
  if (question[to] === '.' && /^\.\s*\S/u.test(question.slice(to))) to++;
  const closing = BRACKETS[question[from - 1] ?? ''];
  if (closing !== undefined && closing === question[to]) {
    from--;
    to++;
  }
  const attached = /(?<!\p{L})[وف]$/u.exec(question.slice(0, from));
  if (attached !== null && /^\p{Script=Arabic}/u.test(question.slice(from))) from -= attached[0].length;
  const before = /[,،]\s*$/u.exec(question.slice(0, from));
  const after = COMMA.exec(question.slice(to));
  const isLast = /^[\s?؟!.]*$/u.test(question.slice(to));
  const isFirst = /^[\s¿¡]*$/u.test(question.slice(0, from));
  if (after !== null && (isFirst || before !== null)) to += after[0].length;
  if (before !== null && (isLast || after !== null)) from -= before[0].length;
  return { start: from, end: to };
}
