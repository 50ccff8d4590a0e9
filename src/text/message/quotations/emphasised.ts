import type { Span } from '../../../domain/article.ts';

/** Between signs of WhatsApp, Telegram and Markdown that touch the words within and no word outside. */
const EMPHASISED =
  /(?<![\p{L}\p{N}*_~`])(\*{1,3}|_{1,3}|~{1,2})(?=\S)((?:(?!\1)[^\n])+?)(?<=\S)\1(?![\p{L}\p{N}*_~])/gu;
const CODE = /```(?:[a-z]{1,10}\n)?([\s\S]+?)```|(?<!`)`([^`\n]+)`(?!`)/gu;

/** What stands between asterisks, underlines, tildes, or in code: without these signs, in order. */
export function emphasised(text: string): Span[] {
  const signs = [...text.matchAll(EMPHASISED)].map(({ 1: sign = '', 2: inside = '', index }) => {
    const start = index + sign.length;
    return { start, end: start + inside.length };
  });
  const code = [...text.matchAll(CODE)].map(({ 0: whole, 1: block, 2: inline, index }) => {
    const inside = block ?? inline ?? '';
    const start = index + whole.indexOf(inside);
    return { start, end: start + inside.length };
  });
  return [...signs, ...code].sort((a, b) => a.start - b.start);
}

/** A text without the signs of emphasis around its words. */
export function withoutEmphasis(text: string): string {
  return text.replace(EMPHASISED, '$2');
}
