import { expect, it } from 'vitest';
import { sliceOf } from '../../../src/domain/article.ts';
import { withoutRemarks } from '../../../src/text/message/without-remarks.ts';

const QUOTE = 'The old ferry sails at noon and comes back before dark.';

it.each([
  [`${QUOTE}\nIs this true?`, QUOTE],
  [`${QUOTE}\nhttps://h.example/1\nIs this true?\nvia Radio`, QUOTE],
  [`${QUOTE}\n${QUOTE}`, `${QUOTE}\n${QUOTE}`],
  ['One short line\nand another', 'One short line\nand another'],
])('leaves short lines out below a long one: %s', (message, left) => {
  expect(sliceOf(message, withoutRemarks(message, { start: 0, end: message.length }))).toBe(left);
});

it.each([
  [`${QUOTE}\nIs this really true, my friends?`, QUOTE],
  [`${QUOTE}\nWow, just wow`, QUOTE],
  [`${QUOTE}\nShe hates books.`, `${QUOTE}\nShe hates books.`],
  [`${QUOTE}\nوهرب الوزير إلى الخارج`, `${QUOTE}\nوهرب الوزير إلى الخارج`],
])('leaves out clear remarks only, where it is asked to: %s', (message, left) => {
  expect(sliceOf(message, withoutRemarks(message, { start: 0, end: message.length }, true))).toBe(left);
});
