import { expect, it } from 'vitest';
import { standsAround } from '../../../../src/app/verify/message/stands-around.ts';
import type { FoundText } from '../../../../src/domain/verification.ts';

const PAGE = 'The board also said on that very day the old ferry would be sold before winter.';
const QUOTE = 'the old ferry would be sold';

/** Whether the page has what a message has around its quote. */
function isAround(message: string): boolean {
  const start = PAGE.indexOf(QUOTE);
  const citation = { source: 'page.txt', span: { start, end: start + QUOTE.length } };
  const places = [{ text: QUOTE, citation }] as unknown as FoundText[];
  const at = message.indexOf(QUOTE);
  return standsAround({ pageText: () => PAGE }, message, { start: at, end: at + QUOTE.length }, places);
}

it('takes words right beside a quote that the page has there for a part of it, however much stands before them', () => {
  const head = 'According to the Gull Gazette of Brineport, Ada Quill told everybody again yesterday: ';
  expect(isAround(`${head}also said on that very day ${QUOTE}`)).toBe(true);
  expect(isAround(`${head}day ${QUOTE}`)).toBe(false);
});

it('takes what the page does not have for no part of it', () => {
  expect(isAround(`Ada Quill said: ${QUOTE}`)).toBe(false);
});
