import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId } from '../../../src/discord/render/message/custom-id.ts';
import { renderAnswer } from '../../../src/discord/render/render-answer.ts';
import { renderMore } from '../../../src/discord/render/quotes/render-quotes.ts';
import { en } from '../../../src/discord/locales/en.ts';
import type { Quote, Variant } from '../../../src/domain/answer.ts';
import { atLeast } from '../../fuzz/cases.ts';
import { hostileLabel, hostileQuote, hostileQuotes } from './hostile.ts';
import { expectBidiClosed, expectHarmless, expectWithinLimits } from './message-rules.ts';
import { ADDED, answered, CALL, HEADLINE, input, quote, STATEMENT } from './samples.ts';
import { linesOutside, quotesIn } from './un-render.ts';

const variant = (text: string, outlet: string, publishedAt: '2023-09-25' | '2023-09-27'): Variant =>
  quote(text, { outlet, publishedAt, url: null });

const source = (outlet: string, date: string): string =>
  `-# \u200F\u2068${HEADLINE}\u2069 · \u2068${outlet}\u2069 · \u2068${date}\u2069`;

describe('other wordings of a quote', () => {
  const first: Quote = {
    ...quote(CALL, { url: null }),
    variants: [variant(ADDED, 'تاس', '2023-09-27'), variant(STATEMENT, 'مدونة', '2023-09-25')],
    moreVariants: 7,
  };

  it('stand right beneath it, oldest first, each with its source; how many more there are is said', () => {
    const { plan } = renderAnswer(input(answered(first)));
    const [, ...shown] = plan.content.split('\n\n');
    expect(shown).toEqual([
      `> ${CALL}\n${source('سانا', '2023-09-26')}`,
      `-# ${en.answers.otherWording}\n> ${STATEMENT}\n${source('مدونة', '2023-09-25')}`,
      `-# ${en.answers.otherWording}\n> ${ADDED}\n${source('تاس', '2023-09-27')}`,
      `-# ${en.answers.moreWordings(7)}`,
    ]);
    const [buttons = []] = plan.rows;
    const ids = [CALL, STATEMENT, ADDED].map((text) => quote(text).id);
    expect(buttons.map(({ customId }) => decodeCustomId(customId))).toEqual([
      { action: 'context', language: 'en', quoteIds: ids },
      { action: 'copy', language: 'en', quoteIds: ids },
    ]);
    expect(renderMore([first], 'en')[0]?.content).toBe(
      [`**${en.followUps.moreQuotes}**`, ...shown].join('\n\n'),
    );
  });

  it('are left out before the quote is only where one of them stays, and are counted then', () => {
    const long = (letter: string): Variant => variant(letter.repeat(1000), letter, '2023-09-25');
    const { plan } = renderAnswer(input(answered({ ...first, variants: [long('ا'), long('ب'), long('ت')] })));
    expect(quotesIn(plan.content)).toEqual([CALL, 'ا'.repeat(1000)]);
    expect(plan.content).toContain(en.answers.moreWordings(9));
  });

  it('are attached where no message holds both', () => {
    const { plan } = renderAnswer(
      input(
        answered({ ...quote('ا'.repeat(1500)), variants: [variant('ب'.repeat(1900), 'تاس', '2023-09-25')] }),
      ),
    );
    expect([...quotesIn(plan.content), ...plan.files.map(({ text }) => text)].sort()).toEqual([
      'ا'.repeat(1500),
      'ب'.repeat(1900),
    ]);
    expect(plan.content).toContain('تاس');
  });

  it('are never all missing beside a quote, whatever it holds and however long, and nothing in them acts', () => {
    const withVariants = (quotes: readonly Quote[], wordings: readonly Quote[], more: number): Quote[] =>
      quotes.map((one, i) => {
        const [head, ...others] = wordings.slice(i % (wordings.length + 1));
        return head === undefined ? one : { ...one, variants: [head, ...others], moreVariants: more };
      });
    fc.assert(
      fc.property(
        hostileQuotes(5),
        fc.array(hostileQuote, { minLength: 1, maxLength: 5 }),
        fc.nat(3),
        hostileLabel,
        (quotes, wordings, more, question) => {
          const [head, ...others] = withVariants(quotes, wordings, more);
          if (head === undefined) return;
          const citations = [...quotes, ...wordings].map(({ citation }) => citation);
          const { plan, shown } = renderAnswer(
            input({ kind: 'answered', quotes: [head, ...others] }, { question }),
          );
          const all = [plan, ...renderMore([head, ...others], 'en')];
          for (const one of all) {
            expectWithinLimits(one);
            expectHarmless(one.content, citations);
            expectBidiClosed(linesOutside(one.content));
          }
          const read = [...quotesIn(plan.content), ...plan.files.map(({ text }) => text)];
          for (const { text, variants } of shown) {
            expect(read).toContain(text);
            if (variants !== undefined) expect(variants.some((one) => read.includes(one.text))).toBe(true);
          }
        },
      ),
      { numRuns: atLeast(100) },
    );
  });
});
