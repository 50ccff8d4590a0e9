import { describe, expect, it } from 'vitest';
import { renderChanged } from '../../../src/discord/render/render-changed.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { ADDED, CALL, HEADLINE, quote, STATEMENT } from './samples.ts';

const SOURCE = `-# \u200F\u2068${HEADLINE}\u2069 · \u2068سانا\u2069 · \u20682023-09-26\u2069`;
const NOW = { quote: quote(STATEMENT, { url: null }), before: [CALL], after: [ADDED] };
const TODAY = `-# ${CALL}\n> ${STATEMENT}\n-# ${ADDED}\n\n${SOURCE}`;

describe('a quote that was changed', () => {
  it('is told with its old words in small print, and that nothing is near where nothing is', () => {
    expect(renderChanged('Old *words*', { kind: 'nothing' }, en)).toEqual({
      content: `**${en.followUps.quoteChanged}**\n-# Old \\*words\\*\n\n${en.followUps.nothingNear}`,
      rows: [],
      files: [],
    });
  });

  it.each([
    ['elsewhere', en.followUps.stillHere],
    ['nearest', en.followUps.nearestNow],
  ] as const)('has what the archive has today below it: %s', (kind, label) => {
    expect(renderChanged('Old words', { kind, now: NOW }, en)).toEqual({
      content: `**${en.followUps.quoteChanged}**\n-# Old words\n\n**${label}**\n\n${TODAY}`,
      rows: [],
      files: [],
    });
  });

  it('is shown with the beginning of its old words where they are long', () => {
    const { content } = renderChanged('x'.repeat(2000), { kind: 'nothing' }, en);
    expect(content.split('\n')[1]).toBe(`-# ${'x'.repeat(595)}…`);
  });

  it('leaves out its old words where only what stands there today fits, for those stand in the message above', () => {
    const strings = { ...en, followUps: { ...en.followUps, nearestNow: 'x'.repeat(400) } };
    const star = '*'.repeat(200);
    const source = { title: star, outlet: star, url: `https://a.example/${'a'.repeat(680)}` };
    const now = { quote: quote('ا'.repeat(1700), source), before: [], after: [] };
    const plan = renderChanged('x'.repeat(2000), { kind: 'nearest', now }, strings);
    expect(
      plan.content.startsWith(`**${strings.followUps.nearestNow}**\n\n${en.answers.quoteAttached}\n`),
    ).toBe(true);
    expect(plan.rows).toEqual([]);
    expect(plan.files).toEqual([{ name: 'quote-1.txt', text: 'ا'.repeat(1700) }]);
    expect(plan.content.length).toBeLessThanOrEqual(2000);
  });
});
