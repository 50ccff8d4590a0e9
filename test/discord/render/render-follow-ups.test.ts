import { describe, expect, it } from 'vitest';
import { decodeCustomId } from '../../../src/discord/render/message/custom-id.ts';
import { renderContext } from '../../../src/discord/render/quotes/render-context.ts';
import { renderCopy } from '../../../src/discord/render/quotes/render-copy.ts';
import { renderMore } from '../../../src/discord/render/quotes/render-quotes.ts';
import { ar } from '../../../src/discord/locales/ar.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { ADDED, CALL, HEADLINE, quote, STATEMENT } from './samples.ts';
import { quotesIn } from './un-render.ts';

const SOURCE = `-# \u200F\u2068${HEADLINE}\u2069 · \u2068سانا\u2069 · \u20682023-09-26\u2069`;
const NO_LINK = { url: null };

describe('more quotes', () => {
  it('stand below their title, each with its source', () => {
    const quotes = [quote(CALL, NO_LINK), quote(ADDED, NO_LINK)];
    const [plan, ...others] = renderMore(quotes, 'en');
    expect(others).toEqual([]);
    expect(plan?.content).toBe(
      `**${en.followUps.moreQuotes}**\n\n> ${CALL}\n${SOURCE}\n\n> ${ADDED}\n${SOURCE}`,
    );
    expect(plan?.rows.flat().map(({ customId }) => decodeCustomId(customId))).toEqual([
      { action: 'context', language: 'en', quoteIds: quotes.map(({ id }) => id) },
      { action: 'copy', language: 'en', quoteIds: quotes.map(({ id }) => id) },
    ]);
  });

  it('take as many messages as they need, each with the buttons of its own', () => {
    const quotes = ['ا', 'ب', 'ت'].map((letter) => quote(letter.repeat(1100), NO_LINK));
    const plans = renderMore(quotes, 'ar');
    expect(plans.map(({ content }) => quotesIn(content))).toEqual(quotes.map(({ text }) => [text]));
    expect(plans.map(({ rows }) => decodeCustomId(rows[0]?.[0]?.customId ?? ''))).toEqual(
      quotes.map(({ id }) => ({ action: 'context', language: 'ar', quoteIds: [id] })),
    );
    expect(plans.map(({ content }) => content.startsWith(`**${ar.followUps.moreQuotes}**\n\n> `))).toEqual([
      true,
      false,
      false,
    ]);
    for (const { content } of plans.slice(1)) expect(content).toMatch(/^> /u);
  });

  it('are attached when too long, by their place in the list', () => {
    const [plan] = renderMore([quote(CALL, NO_LINK), quote('*'.repeat(2000), NO_LINK)], 'en');
    expect(plan?.files).toEqual([{ name: 'quote-2.txt', text: '*'.repeat(2000) }]);
    expect(plan?.content).toContain(`\n\n${en.answers.quoteAttached}\n${SOURCE}`);
  });

  it('are no message when there are none', () => {
    expect(renderMore([], 'en')).toEqual([]);
  });
});

describe('in context', () => {
  it('a quote is in its block, its neighbours in small print, the source apart', () => {
    const item = { quote: quote(STATEMENT, NO_LINK), before: ['# one', CALL], after: [`${ADDED}\n\n- two`] };
    expect(renderContext([item], en)).toEqual([
      {
        content: [
          `**${en.followUps.inContext}**`,
          '',
          '-# \\# one',
          `-# ${CALL}`,
          `> ${STATEMENT}`,
          `-# ${ADDED}`,
          '',
          '-# \\- two',
          '',
          SOURCE,
        ].join('\n'),
        rows: [],
        files: [],
      },
    ]);
  });

  it('drops whole sentences, the farthest first, and none between', () => {
    const [far, near] = ['ف'.repeat(900), 'ق'.repeat(900)];
    const item = { quote: quote(CALL, NO_LINK), before: ['x', far, near], after: [ADDED, STATEMENT] };
    const [plan] = renderContext([item], en);
    expect(plan?.content.split('\n').slice(2, -2)).toEqual([
      `-# ${near}`,
      `> ${CALL}`,
      `-# ${ADDED}`,
      `-# ${STATEMENT}`,
    ]);
  });

  it('has all sentences that fit on one side where the other has fewer', () => {
    const shown = (before: string[], after: string[]): string[] => {
      const [plan] = renderContext([{ quote: quote(CALL, NO_LINK), before, after }], en);
      return plan?.content.split('\n').slice(2, -2) ?? [];
    };
    expect(shown(['1', '2'], ['3', '4', '5'])).toEqual(['-# 1', '-# 2', `> ${CALL}`, '-# 3', '-# 4', '-# 5']);
    expect(shown(['1', '2', '3'], ['4'])).toEqual(['-# 1', '-# 2', '-# 3', `> ${CALL}`, '-# 4']);
  });

  it('leaves out a sentence after it that does not fit', () => {
    const item = { quote: quote(CALL, NO_LINK), before: [STATEMENT], after: [ADDED, 'ف'.repeat(1900)] };
    const [plan] = renderContext([item], en);
    expect(plan?.content.split('\n').slice(2, -2)).toEqual([`-# ${STATEMENT}`, `> ${CALL}`, `-# ${ADDED}`]);
  });

  it('puts no mark before a line of white space alone, which Discord would show', () => {
    const item = { quote: quote(CALL, NO_LINK), before: ['one\n \ntwo'], after: [] };
    const [plan] = renderContext([item], en);
    expect(plan?.content).toContain('-# one\n \n-# two\n');
  });

  it('goes on in a second message', () => {
    const items = [CALL, ADDED].map((text) => ({
      quote: quote(text, NO_LINK),
      before: ['ب'.repeat(600)],
      after: ['ا'.repeat(600)],
    }));
    const plans = renderContext(items, en);
    expect(plans.map(({ content }) => quotesIn(content))).toEqual([[CALL], [ADDED]]);
    expect(plans[0]?.content).toMatch(/^\*\*/u);
    expect(plans[1]?.content).toMatch(/^-# ب/u);
  });

  it('attaches a quote that no message holds and keeps its neighbours', () => {
    const text = '*'.repeat(2000);
    const [plan] = renderContext([{ quote: quote(text, NO_LINK), before: [CALL], after: [] }], en);
    expect(plan?.files).toEqual([{ name: 'quote-1.txt', text }]);
    expect(plan?.content).toContain(`-# ${CALL}\n${en.answers.quoteAttached}\n\n${SOURCE}`);
  });
});

describe('to copy', () => {
  it('quote and source are plain text in a code block', () => {
    const plan = renderCopy([quote(`${CALL} *a*`), quote(ADDED, { outlet: null, url: 'javascript:x' })], en);
    expect(plan).toEqual({
      content: [
        en.followUps.copyOf,
        '```',
        `${CALL} *a*`,
        HEADLINE,
        'سانا',
        '2023-09-26',
        'https://sana.example/news/1',
        '',
        ADDED,
        HEADLINE,
        '2023-09-26',
        '```',
      ].join('\n'),
      rows: [],
      files: [],
    });
  });

  it.each([
    ['a code fence', 'a ``` b'],
    ['a fence once Discord drops a character', 'a ``\u0000` b'],
    ['a bidi control', 'a \u202E b'],
    ['a lone carriage return', 'a\rb'],
    ['a line end at the start, which a code block loses', '\na'],
    ['more than a message holds', 'a'.repeat(2000)],
  ])('they are a file when the text has %s', (_, text) => {
    const plan = renderCopy([quote(text, NO_LINK)], en);
    expect(plan.content).toBe(en.followUps.copyOf);
    expect(plan.rows).toEqual([]);
    expect(plan.files).toEqual([{ name: 'copy.txt', text: `${text}\n${HEADLINE}\nسانا\n2023-09-26\n` }]);
  });

  it('a page of which nothing is known is named by its path', () => {
    const unknown = { title: null, outlet: null, publishedAt: null, url: null, source: 'a/b.txt' };
    expect(renderCopy([quote(CALL, unknown)], en).content).toContain(`${CALL}\na/b.txt\n`);
  });
});
