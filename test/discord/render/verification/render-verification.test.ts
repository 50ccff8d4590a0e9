import { describe, expect, it } from 'vitest';
import { MIN_QUOTE_WORDS } from '../../../../src/app/limits.ts';
import type { MessagePlan } from '../../../../src/discord/render/message/message-plan.ts';
import {
  renderVerification,
  type VerificationTold,
} from '../../../../src/discord/render/verification/render-verification.ts';
import { ar } from '../../../../src/discord/locales/ar.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import type {
  FoundText,
  Verification,
  VerifiedMessage,
  WordDifference,
} from '../../../../src/domain/verification.ts';
import { claiming, contextOf, verifiedAs } from '../../../fakes/verified-as.ts';
import { expectHarmless, expectWithinLimits } from '../message-rules.ts';
import { ADDED, CALL, citation, HEADLINE, STATEMENT } from '../samples.ts';

const SOURCE = `-# \u200F\u2068${HEADLINE}\u2069 · \u2068سانا\u2069 · \u20682023-09-26\u2069`;

const place = (text: string): FoundText => ({ text, citation: citation({ url: null }) });
const shownMessage = (message: VerifiedMessage, strings = en, told: VerificationTold = {}): MessagePlan => {
  const plan = renderVerification(message, strings, told);
  expectWithinLimits(plan);
  expectHarmless(plan.content, []);
  return plan;
};
const shown = (verification: Verification, strings = en): MessagePlan =>
  shownMessage(verifiedAs(verification), strings);
const blocks = (verification: Verification): string[] => shown(verification).content.split('\n\n');

describe('a quote that was verified', () => {
  it.each([
    ['exact', en.verify.exact],
    ['respelt', en.verify.respelt],
    ['stitched', en.verify.stitched],
  ] as const)('and is %s is called so, above each place with its source', (status, title) => {
    const matches: [FoundText, FoundText] = [place(CALL), place(ADDED)];
    const verification = status === 'stitched' ? { status, matches, unfound: [] } : { status, matches };
    expect(shown(verification)).toEqual({
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
      `**${en.verify.altered}**`,
      [
        '- page: \u2068did \\*not\\*\u2069',
        '- quote: \u2068did\u2069',
        '- page: (nothing)',
        '- quote: \u2068often\u2069',
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
    expect(lines(12).at(-1)).toBe('- quote: \u2068b11\u2069');
    expect(lines(13)).toEqual([...lines(12), '…']);
  });

  it('shows of a long difference the beginning', () => {
    const differences: [WordDifference] = [{ expected: 'x'.repeat(61), found: 'y'.repeat(60) }];
    expect(blocks({ status: 'altered', differences, matches: [place(CALL)] })[1]).toBe(
      `- page: \u2068${'x'.repeat(59)}…\u2069\n- quote: \u2068${'y'.repeat(60)}\u2069`,
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
      `**${en.verify.notFound}**`,
      en.verify.nearestSentence,
      `> ${STATEMENT}\n${SOURCE}`,
    ]);
  });

  it('and has nothing near it is said to be not found, and no more', () => {
    expect(shown({ status: 'not-found', nearest: null })).toEqual({
      content: `**${en.verify.notFound}**`,
      rows: [],
      files: [],
    });
  });

  it('and is too short is told how many words it takes', () => {
    expect(shown({ status: 'too-short' })).toEqual({
      content: en.verify.tooShort(MIN_QUOTE_WORDS),
      rows: [],
      files: [],
    });
  });

  it('shows places up to the first that does not fit, and none of those behind it', () => {
    const places = [place(CALL), place('ا'.repeat(1700)), place(ADDED)] as const;
    expect(blocks({ status: 'exact', matches: [...places] })).toEqual([
      `**${en.verify.exact}**`,
      `> ${CALL}\n${SOURCE}`,
    ]);
  });

  it('attaches the first place where no message holds it, and goes on', () => {
    const plan = shown({ status: 'exact', matches: [place(`${'*'.repeat(1500)}\ud83d`), place(CALL)] });
    expect(plan.files).toEqual([{ name: 'quote.txt', text: `${'*'.repeat(1500)}\ufffd` }]);
    expect(plan.content.split('\n\n')).toEqual([
      `**${en.verify.exact}**`,
      `${en.answers.quoteAttached}\n${SOURCE}`,
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

describe('a quote in its sentence', () => {
  const found = place('the bridge was closed');
  const exact: Verification = { status: 'exact', matches: [found] };
  const context = contextOf(found, 'They denied that |the bridge was closed| at noon.', {
    ...{ before: 'It rained.', after: '# It opened.' },
    turns: [{ kind: 'denial', text: 'denied' }],
  });

  it('is bold, between its neighbours in small print, and the first line warns', () => {
    expect(shownMessage(verifiedAs(exact, { context })).content.split('\n')).toEqual([
      `**${en.verify.turned('\u2068denied\u2069')} ${en.verify.exact}**`,
      '',
      '-# It rained.',
      '> They denied that **the bridge was closed** at noon.',
      '-# \\# It opened.',
      '',
      SOURCE,
    ]);
  });

  it('is not bold where it is the whole sentence', () => {
    const whole = contextOf(found, '|the bridge was closed|');
    expect(shownMessage(verifiedAs(exact, { context: whole })).content).toBe(
      `**${en.verify.exact}**\n\n> the bridge was closed\n${SOURCE}`,
    );
  });

  it('loses the neighbours that have no room, the one behind it first', () => {
    const long = contextOf(found, '|the bridge was closed| at noon.', {
      ...{ before: `It ${'rained and '.repeat(60)}stopped.`, after: 'x'.repeat(1200) },
    });
    const { content } = shownMessage(verifiedAs(exact, { context: long }));
    expect(content).toContain('-# It rained');
    expect(content).not.toContain('xxx');
    const none = { ...long, before: 'y'.repeat(1900) };
    expect(shownMessage(verifiedAs(exact, { context: none })).content).toContain(
      '> **the bridge was closed** at noon.',
    );
  });

  it('makes room for every difference and for what the message says', () => {
    const differences = Array.from({ length: 8 }, (_, i) => ({
      expected: `a${i}`.repeat(25),
      found: `b${i}`.repeat(25),
    }));
    const [first = { expected: '', found: '' }, ...others] = differences;
    const altered: Verification = { status: 'altered', differences: [first, ...others], matches: [found] };
    const attribution = claiming({ date: { given: '3 May', page: '2024-03-05', verdict: 'differs' } });
    const wide = { ...context, before: 'x'.repeat(1000), after: 'y'.repeat(1000) };
    const { content } = shownMessage(verifiedAs(altered, { context: wide, attribution }));
    expect(content.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(17);
    expect(content).toContain('**the bridge was closed**');
    expect(content).not.toContain('xxx');
  });
});

describe('what a message says of its quote', () => {
  const exact: Verification = { status: 'exact', matches: [place(CALL)] };
  const attribution = claiming({
    outlet: { given: 'سانا', page: 'سانا', verdict: 'agrees' },
    speaker: { given: '**X**', page: null, verdict: 'silent' },
    date: { given: '3 May 2024', page: '2023-09-26', verdict: 'differs' },
  });

  it('is a line each, what differs first and named in the first line', () => {
    expect(shownMessage(verifiedAs(exact, { attribution })).content.split('\n\n')).toEqual([
      `**${en.verify.claimsDiffer(['date'])} ${en.verify.exact}**`,
      `> ${CALL}\n${SOURCE}`,
      [
        '- date: \u20683 May 2024\u2069 · differs from the page · page: \u20682023-09-26\u2069',
        '- speaker: \u2068\\*\\*X\\*\\*\u2069 · the page does not say',
        '- outlet: \u2068سانا\u2069 · agrees with the page',
      ].join('\n'),
    ]);
  });

  it('runs in the direction of isnad’s words', () => {
    const lines = shownMessage(verifiedAs(exact, { attribution }), ar).content.split('\n');
    const told = lines.filter((line) => line.startsWith('- '));
    expect(told).toHaveLength(3);
    for (const line of told) expect(line).toMatch(/^- \u200F\p{Script=Arabic}/u);
  });
});

describe('beside a verdict', () => {
  it('stands what a quote left out, with its mark', () => {
    const elided: Verification = {
      status: 'elided',
      omissions: [{ left: 'was *not*', mark: '[…]', turns: [{ kind: 'negation', text: 'not' }] }],
      ...{ isReversed: true, isFar: true },
      matches: [place(CALL)],
    };
    expect(blocks(elided).slice(0, 2)).toEqual([
      `**${en.verify.turnedByOmission('\u2068not\u2069')} ${en.verify.reversed} ${en.verify.far} ${en.verify.elided}**`,
      '- page: \u2068was \\*not\\*\u2069\n- quote: \u2068\\[…\\]\u2069',
    ]);
  });

  it('stands the place of words outside every article, attached where they are too long', () => {
    const at = (text: string): Verification => ({
      status: 'outside-article',
      place: { source: 'list.txt', span: { start: 0, end: 1 }, text },
    });
    expect(blocks(at('Ten bridges'))).toEqual([
      `**${en.verify.outsideArticle}**`,
      '> Ten bridges\n-# \u2068list.txt\u2069',
    ]);
    expect(shown(at('x'.repeat(2000))).files).toEqual([{ name: 'quote.txt', text: 'x'.repeat(2000) }]);
  });

  it('stands what a stitched quote has and no page', () => {
    const matches: [FoundText, FoundText] = [place(CALL), place(ADDED)];
    expect(blocks({ status: 'stitched', unfound: ['for ever'], matches })[1]).toBe(
      '- page: (nothing)\n- quote: \u2068for ever\u2069',
    );
  });

  it('stand the pieces of a stitched quote in its order, with the sentence of the one that it is held against', () => {
    const own = { text: CALL, citation: citation({ url: null, source: 'call.txt' }) };
    const context = contextOf(own, `He said: |${CALL}|.`);
    const message = verifiedAs(
      { status: 'stitched', unfound: [], matches: [place(ADDED), own, place(STATEMENT)] },
      { context },
    );
    const { content } = shownMessage(message);
    const order = [ADDED, 'He said: ', STATEMENT].map((text) => content.indexOf(text));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
  });

  it('stands the sentence that it may translate, with what differs, instead of "not found"', () => {
    const translation = {
      sentence: place(CALL),
      differences: [{ kind: 'number', given: '3', page: '2' }],
    } as const;
    const message = verifiedAs({ status: 'not-found', nearest: place(ADDED) }, { translation });
    expect(shownMessage(message).content.split('\n\n')).toEqual([
      `**${en.verify.mayTranslate}**`,
      '- page: \u20682\u2069\n- quote: \u20683\u2069',
      `> ${CALL}\n${SOURCE}`,
    ]);
  });

  it('stands the language that no article is in, instead of "not found"', () => {
    const message = verifiedAs({ status: 'not-found', nearest: null });
    expect(shownMessage(message, en, { absentLanguage: 'French' }).content).toBe(
      `**${en.verify.absentLanguage('French')}**`,
    );
  });

  it('stands a later article with the word that its page has', () => {
    const later = [{ citation: place(ADDED).citation, word: 'تصحيح' }];
    const message = verifiedAs({ status: 'exact', matches: [place(CALL)] }, { later });
    expect(shownMessage(message).content.split('\n\n').at(-1)).toBe(
      `${en.verify.laterArticle('\u2068تصحيح\u2069')}\n${SOURCE}`,
    );
  });

  it('stand the words that were given, and which they are, where a text has several quotations', () => {
    const given = { text: 'one *two* three', number: 2, of: 3 };
    const line = '-# 2/3 · \u2068one \\*two\\* three\u2069';
    for (const verification of [
      { status: 'exact', matches: [place(CALL)] },
      { status: 'not-found', nearest: null },
      { status: 'too-short' },
    ] as const) {
      const lines = shownMessage(verifiedAs(verification), en, { given }).content.split('\n');
      expect(lines[1]).toBe(line);
    }
  });
});

describe('everything that can be told at once', () => {
  it('fits into a message, in each direction', () => {
    const long = 'word [x](https://x.example) ** '.repeat(100);
    const claim = { given: long, page: `${long} and`, verdict: 'differs' } as const;
    const turns = Array.from({ length: 40 }, (_, i) => ({ kind: 'negation', text: `${long}${i}` }) as const);
    const found = place(`the ${long} end`);
    const message = verifiedAs(
      {
        status: 'elided',
        omissions: Array.from({ length: 20 }, () => ({ left: long, mark: long, turns })) as never,
        ...{ isReversed: true, isFar: true, matches: [found, found] },
      },
      {
        context: contextOf(found, `ahead ${long}|${long}|behind`, {
          before: long,
          after: long,
          turns: turns,
        }),
        attribution: { speaker: claim, outlet: claim, date: claim, url: claim, headline: claim },
        later: [{ citation: found.citation, word: long }],
      },
    );
    const given = { text: long, number: 1, of: 9 };
    for (const strings of [en, ar]) shownMessage(message, strings, { given, isOutside: true });
  });
});

describe('words that only an older form of a page has', () => {
  it('are shown as that form has them, above its source, whatever comes close to them today', () => {
    const oldWords = { ...place(CALL), source: 'a.html', fetchedAt: '2026-11-30T08:00:00Z', isExact: true };
    const message = { ...verifiedAs({ status: 'not-found', nearest: place(ADDED) }), oldWords };
    const { content } = shownMessage(message);
    const [title, ...rest] = content.split('\n\n');
    expect(title).toBe(`**${en.verify.oldVersion('\u20682026-11-30 08:00 UTC\u2069')}**`);
    expect(rest.join('\n\n')).toBe(`> ${CALL}\n${SOURCE}`);
    const respelt = shownMessage({ ...message, oldWords: { ...oldWords, isExact: false } }, ar).content;
    expect(respelt).toContain(ar.verify.oldVersionRespelt('\u20682026-11-30 08:00 UTC\u2069'));
  });
});

it.each([
  [{ status: 'not-found', nearest: null }, en.verify.notFound],
  [{ status: 'altered', differences: [], matches: [place(CALL)] }, en.verify.altered],
] as const)('says below the verdict that older versions could not be read: %#', (verification, verdict) => {
  const message = { ...verifiedAs(verification as Verification), oldUnread: true } as const;
  expect(shownMessage(message).content.split('\n\n')[0]).toBe(`**${verdict}**\n${en.verify.oldUnread}`);
});
