import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/discord/locales/en.ts';
import { UI_LANGUAGES } from '../../../../src/discord/locales/languages.ts';
import { answerHead } from '../../../../src/discord/render/answer/answer-head.ts';
import type { AnswerInput } from '../../../../src/discord/render/answer/answer-input.ts';
import { answered, CALL, input, quote } from '../samples.ts';
import { JULY, understood } from './understood.ts';

const headOf = (changes: Partial<AnswerInput>): string =>
  answerHead(input(answered(quote(CALL)), changes)).text;

describe('the head of an answer', () => {
  it('has what was understood in small print below the question', () => {
    expect(headOf({ understood: understood(JULY), firstLineNote: 'newest quote: today' })).toBe(
      '**\u2068Who called whom?\u2069** · newest quote: today\n-# articles of July 2025',
    );
  });

  it('says what the person chose where that differs from the question', () => {
    const limits = { ...understood(JULY), from: null, to: null, outlet: 'Reuters' };
    expect(headOf({ understood: understood(JULY), limits })).toBe(
      '**\u2068Who called whom?\u2069**\n-# articles from \u2068Reuters\u2069',
    );
  });

  it('runs in the direction of its own words, not of the question’s', () => {
    expect(headOf({ question: 'من اتصل؟', understood: understood(JULY) })).toBe(
      '\u200F**\u2068من اتصل؟\u2069**\n-# articles of July 2025',
    );
    expect(headOf({ language: 'ar', understood: understood(JULY) })).toMatch(/\n-# \u200Fمقالات تموز/u);
  });

  it('says what isnad does not do, and what it does instead', () => {
    expect(headOf({ declined: 'translate' })).toBe(
      `**\u2068Who called whom?\u2069**\n\n${en.understood.declined.translate} ${en.understood.instead}`,
    );
  });

  it.each([
    [{ latestAsked: true }, en.understood.listing.newest],
    [{ understood: understood({ order: 'oldest' }) }, en.understood.listing.oldest],
    [{}, en.understood.listing.plain],
  ] as const)('says that a listing is one: %j', (changes, words) => {
    expect(headOf({ isListing: true, ...changes }).split('\n\n')[1]).toBe(words);
  });

  it('says nothing of an answer above an abstention', () => {
    const abstained = input(
      { kind: 'abstained', nearest: [], closest: [] },
      { isListing: true, declined: 'count' },
    );
    expect(answerHead(abstained).text).toBe('**\u2068Who called whom?\u2069**');
  });

  it('is nothing for a question of nothing', () => {
    expect(headOf({ question: ' ' })).toBe('');
  });

  it.each(UI_LANGUAGES)('leaves room for an attached quote, whatever is in it, in %s', (language) => {
    const star = '*'.repeat(3000);
    const limits = understood({
      ...{ from: '2024-12-24', to: '2025-11-23', isLunar: true },
      ...{ outlet: star, language: 'ar', order: 'newest' },
    });
    for (const changes of [{ declined: 'translate' }, { isListing: true }] as const) {
      const head = headOf({
        ...changes,
        ...{ question: star, firstLineNote: star, understood: limits, language },
      });
      // An attached quote with its source has up to 1320 units.
      expect(head.length).toBeLessThanOrEqual(640);
      expect(head.replaceAll(/\u2068[^\u2066-\u2069]*\u2069/gu, '')).not.toMatch(/[\u2066-\u2069]/u);
    }
  });
});
