import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../../src/domain/article.ts';
import { belowHeadline, headlineWord, isHeadline } from '../../../../src/text/message/claims/headlines.ts';

const MESSAGE = 'Headline: “The pier opens”\nThe old ferry sails at noon.';
const HEADLINE = { start: MESSAGE.indexOf('The pier'), end: MESSAGE.indexOf('”') };

describe('headlines', () => {
  it('are what the message calls so', () => {
    expect(isHeadline(MESSAGE, HEADLINE)).toBe(true);
    expect(isHeadline(MESSAGE, { start: MESSAGE.indexOf('The old'), end: MESSAGE.length })).toBe(false);
  });

  it('have the words that call them so before them, all of them', () => {
    const message = 'The Gazette wrote under the title “The pier opens”';
    const word = headlineWord(message, { start: message.indexOf('The pier'), end: message.length - 1 });
    expect(word === null ? null : sliceOf(message, word)).toBe('under the title');
  });

  it('may stand on a line above the quote', () => {
    const below = belowHeadline(MESSAGE);
    expect(below === null ? null : sliceOf(MESSAGE, below)).toBe('The old ferry sails at noon.');
    expect(belowHeadline('Under the headline “The pier opens”, they wrote more')).toBeNull();
    expect(belowHeadline('“The pier opens”\nThe old ferry sails.')).toBeNull();
  });
});
