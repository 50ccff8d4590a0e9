import { describe, expect, it } from 'vitest';
import { LEAST_QUOTE_WORDS } from '../../../src/app/limits.ts';
import type { MessagePlan } from '../../../src/discord/message-plan.ts';
import { renderVerification } from '../../../src/discord/render-verification.ts';
import { ar } from '../../../src/discord/words/ar.ts';
import { en } from '../../../src/discord/words/en.ts';
import type { FoundText, Verification, WordDifference } from '../../../src/domain/verification.ts';
import { expectHarmless, expectWithinLimits } from './message-rules.ts';
import { ADDED, CALL, citation, HEADLINE, STATEMENT } from './samples.ts';

const { admin } = en;
const SOURCE = `-# \u200F\u2068${HEADLINE}\u2069 · \u2068سانا\u2069 · \u20682023-09-26\u2069`;

const place = (text: string): FoundText => ({ text, citation: citation({ url: null }) });
const shown = (verification: Verification, words = en): MessagePlan => {
  const plan = renderVerification(verification, words);
  expectWithinLimits(plan);
  expectHarmless(plan.content, []);
  return plan;
};
const blocks = (verification: Verification): string[] => shown(verification).content.split('\n\n');

describe('a quote that was verified', () => {
  it.each([
    ['exact', admin.quoteExact],
    ['respelt', admin.quoteRespelt],
    ['stitched', admin.quoteStitched],
  ] as const)('and is %s is called so, above each place with its source', (status, title) => {
    const matches = [place(CALL), place(ADDED)] as const;
    expect(shown({ status, matches: [...matches] })).toEqual({
      content: `**${title}**\n\n> ${CALL}\n${SOURCE}\n\n> ${ADDED}\n${SOURCE}`,
      rows: [],
      files: [],
    });
  });

  it('and is altered is shown with what the page has and what was given, a line each', () => {
    const differences: [WordDifference, ...WordDifference[]] = [
      { expected: 'did *not*', found: 'did' },
      { expected: '', found: 'often' },
    ];
    expect(blocks({ status: 'altered', differences, matches: [place(CALL)] })).toEqual([
      `**${admin.quoteAltered}**`,
      [
        '- the page: \u2068did \\*not\\*\u2069',
        '- given: \u2068did\u2069',
        '- the page: (nothing)',
        '- given: \u2068often\u2069',
      ].join('\n'),
      `> ${CALL}\n${SOURCE}`,
    ]);
  });

  it('shows twelve differences, and that there are more only where there are', () => {
    const lines = (count: number): string[] => {
      const all = Array.from({ length: count }, (_, i) => ({ expected: `a${i}`, found: `b${i}` }));
      const [first = { expected: '', found: '' }, ...others] = all;
      const [, differences = ''] = blocks({
        status: 'altered',
        differences: [first, ...others],
        matches: [place(CALL)],
      });
      return differences.split('\n');
    };
    expect(lines(12)).toHaveLength(24);
    expect(lines(12).at(-1)).toBe('- given: \u2068b11\u2069');
    expect(lines(13)).toEqual([...lines(12), '…']);
  });

  it('shows of a long difference the beginning', () => {
    const differences: [WordDifference] = [{ expected: 'x'.repeat(61), found: 'y'.repeat(60) }];
    expect(blocks({ status: 'altered', differences, matches: [place(CALL)] })[1]).toBe(
      `- the page: \u2068${'x'.repeat(59)}…\u2069\n- given: \u2068${'y'.repeat(60)}\u2069`,
    );
  });

  it('tells differences in the direction of its own words, whatever script they are in', () => {
    const differences: [WordDifference] = [{ expected: 'one', found: 'two' }];
    const { content } = shown({ status: 'altered', differences, matches: [place(CALL)] }, ar);
    const lines = content.split('\n').filter((line) => line.includes('- '));
    expect(lines.filter((line) => line.startsWith('\u200F- '))).toHaveLength(2);
  });

  it('and is not found has the nearest sentence below, which is said to be none of it', () => {
    expect(blocks({ status: 'not-found', nearest: place(STATEMENT) })).toEqual([
      `**${admin.quoteNotFound}**`,
      admin.nearestSentence,
      `> ${STATEMENT}\n${SOURCE}`,
    ]);
  });

  it('and has nothing near it is said to be not found, and no more', () => {
    expect(shown({ status: 'not-found', nearest: null })).toEqual({
      content: `**${admin.quoteNotFound}**`,
      rows: [],
      files: [],
    });
  });

  it('and is too short is told how many words it takes', () => {
    expect(shown({ status: 'too-short' })).toEqual({
      content: admin.quoteTooShort(LEAST_QUOTE_WORDS),
      rows: [],
      files: [],
    });
  });

  it('shows places up to the first that does not fit, and none of those behind it', () => {
    const places = [place(CALL), place('ا'.repeat(1700)), place(ADDED)] as const;
    expect(blocks({ status: 'exact', matches: [...places] })).toEqual([
      `**${admin.quoteExact}**`,
      `> ${CALL}\n${SOURCE}`,
    ]);
  });

  it('attaches the first place where no message holds it, and goes on', () => {
    const plan = shown({ status: 'exact', matches: [place(`${'*'.repeat(1500)}\ud83d`), place(CALL)] });
    expect(plan.files).toEqual([{ name: 'quote.txt', text: `${'*'.repeat(1500)}\ufffd` }]);
    expect(plan.content.split('\n\n')).toEqual([
      `**${admin.quoteExact}**`,
      `${en.quoteAttached}\n${SOURCE}`,
      `> ${CALL}\n${SOURCE}`,
    ]);
  });
});

describe('a verification that no message holds', () => {
  const long = 'word '.repeat(8000);

  it('is one message with the first place attached, to the character', () => {
    const { content, files } = shown({ status: 'exact', matches: [place(long), place(long)] });
    expect(content).not.toContain('word word');
    expect(files.map(({ text }) => text)).toEqual([long]);
  });

  it('shows of long differences and headlines their beginnings', () => {
    const [first, ...others] = Array.from({ length: 4000 }, () => ({ expected: long, found: long }));
    const title = 'headline '.repeat(1_000_000);
    const { content, files } = shown({
      status: 'altered',
      differences: [first ?? { expected: '', found: '' }, ...others],
      matches: [{ text: 'some words here', citation: citation({ url: null, title }) }],
    });
    expect(content).toContain('headline headline');
    expect(files).toEqual([]);
  });
});
