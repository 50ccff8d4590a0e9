import { expect, it } from 'vitest';
import { isLedTo } from '../../../src/text/message/said-words.ts';

const QUOTE = 'the ferry sails';

it.each([
  [`After a long debate in the town hall about boats, the mayor said: "${QUOTE}"`, true],
  [`The mayor told reporters on Monday that "${QUOTE}"`, true],
  [`وبعد نقاش طويل في البلدية قال رئيس البلدية إن «${QUOTE}»`, true],
  [`The mayor spoke. He left and "${QUOTE}" he thought`, false],
  [`The mayor said much about the old harbour and the new pier, and "${QUOTE}"`, false],
  [`The mayor said so. And "${QUOTE}"`, false],
  [`The council will meet about "${QUOTE}"`, false],
])('tells whether a word of speech leads to a quotation: %s', (message, isLed) => {
  const start = message.indexOf(QUOTE);
  expect(isLedTo(message, { start, end: start + QUOTE.length })).toBe(isLed);
});
