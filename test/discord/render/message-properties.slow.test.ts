import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownLabel } from '../../../src/discord/render/message/plain-label.ts';
import { renderAnswer } from '../../../src/discord/render/render-answer.ts';
import { renderChanged } from '../../../src/discord/render/render-changed.ts';
import { renderContext } from '../../../src/discord/render/quotes/render-context.ts';
import { renderCopy } from '../../../src/discord/render/quotes/render-copy.ts';
import { renderMore } from '../../../src/discord/render/quotes/render-quotes.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import type { Citation, Quote } from '../../../src/domain/answer.ts';
import { inDateOrder } from '../../../src/domain/date-order.ts';
import { hostileCitation, hostileLabel, hostileQuotes, hostileText } from './hostile.ts';
import { expectBidiClosed, expectHarmless, expectWithinLimits } from './message-rules.ts';
import { typesIn } from './oracle.ts';
import { ASKER, input } from './samples.ts';
import { blocksIn, labelsIn, linesOutside, quotesIn, unprefixed } from './un-render.ts';
import { atLeast } from '../../fuzz/cases.ts';

function labelled(text: string): string {
  return shownLabel(text, 60) ?? '';
}

type Plan = { readonly content: string; readonly files: readonly { readonly text: string }[] };

/** Each quote that a message shows, in a block or as a file, with its source lines, in order. */
function quotesShown({ content, files }: Plan): { text: string | undefined; source: string[] }[] {
  const attached = files.map(({ text }) => text);
  return blocksIn(content)
    .filter(({ quote, text }) => quote !== null || text.includes(en.answers.quoteAttached))
    .map(({ quote, source }) => ({ text: quote ?? attached.shift(), source }));
}

/** Nothing is left of a label of these alone. */
const NOTHING = /[\p{Cc}\s\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** What is known of a quote stands below it, last where else it is printed, and nothing else. */
function expectSource(
  { title, outlet, publishedAt }: Citation,
  lines: readonly string[],
  copies: readonly Citation[] = [],
): void {
  const source = lines.at(-1)?.includes(en.answers.alsoIn) === true ? lines.slice(0, -1) : lines;
  if (copies.length === 0) expect(source).toEqual(lines);
  const known = [title, outlet, publishedAt].filter((label) => (label ?? '').replace(NOTHING, '') !== '');
  const links = source.filter((line) => line.startsWith('<'));
  expect(source.length).toBeGreaterThanOrEqual(1);
  if (known.length === 0 && links.length > 0) return;
  const labels = labelsIn(source[0] ?? '');
  expect(labels.length).toBe(known.length === 0 ? Math.min(labels.length, 1) : known.length);
  if (publishedAt !== null) expect(labels.at(-1)).toBe(publishedAt);
  expect(source.length).toBe(1 + links.length);
}

function textsOf(quotes: readonly Quote[]): string[] {
  return quotes.map(({ text }) => text);
}

const notes = fc.array(
  fc.oneof(
    fc.tuple(hostileLabel, fc.array(hostileLabel, { maxLength: 12 })).map(([outlet, known]) =>
      en.answers.outletUnknown(
        labelled(outlet),
        known.map((name) => labelled(name)),
      ),
    ),
    fc.nat().map(en.answers.undatedLeftOut),
  ),
  { maxLength: 3 },
);

const firstLineNote = fc.option(
  hostileLabel.map((date) => en.answers.newestEvidence('3 years ago', labelled(date))),
);
const askerId = fc.constantFrom(ASKER, null);

const day = fc.option(
  fc.constantFrom(
    '2024-02-01',
    '2024-02-29',
    '2025-01-01',
    '2025-05-03',
    '2025-12-31',
    '2026-11-23' as const,
  ),
);
const hostileUnderstood = fc.record({
  from: day,
  to: day,
  isLunar: fc.boolean(),
  outlet: fc.option(fc.oneof(hostileLabel, hostileText)),
  language: fc.option(fc.constantFrom('ar', 'de', 'xx')),
  order: fc.option(fc.constantFrom('newest' as const, 'oldest' as const)),
  removed: fc.constant([]),
});

describe('messages', () => {
  it('an answer shows its best quotes exactly, in date order, and nothing in it acts', () => {
    fc.assert(
      fc.property(
        hostileQuotes(10),
        hostileLabel,
        notes,
        firstLineNote,
        askerId,
        (quotes, question, itsNotes, note, asker) => {
          const { plan, shown, more } = renderAnswer(
            input(
              { kind: 'answered', quotes },
              { question, notes: itsNotes, firstLineNote: note, askerId: asker },
            ),
          );
          expectWithinLimits(plan);
          expectHarmless(
            plan.content,
            shown.map(({ citation }) => citation),
          );
          expectBidiClosed(linesOutside(plan.content));
          expect(shown.length).toBeGreaterThanOrEqual(1);
          expect(shown.length).toBeLessThanOrEqual(3);
          expect(shown).toEqual(inDateOrder(quotes.slice(0, shown.length)));
          expect(more).toEqual(quotes.slice(shown.length, shown.length + 5).map(({ id }) => id));
          const read = quotesShown(plan);
          expect(read.map(({ text }) => text)).toEqual(textsOf(shown));
          shown.forEach(({ citation, alsoIn }, index) => {
            expectSource(citation, read[index]?.source ?? [], alsoIn);
          });
        },
      ),
      // Ten thousand messages, as docs/decisions/029-plain-messages-and-state-in-buttons.md says.
      { numRuns: atLeast(3000) },
    );
  }, 300_000);

  it('an abstention quotes nothing and links nowhere', () => {
    fc.assert(
      fc.property(
        fc.array(hostileCitation, { maxLength: 5 }),
        hostileLabel,
        notes,
        askerId,
        (nearest, question, itsNotes, asker) => {
          const { plan } = renderAnswer(
            input({ kind: 'abstained', nearest, closest: [] }, { question, notes: itsNotes, askerId: asker }),
          );
          expectWithinLimits(plan);
          expectHarmless(plan.content, []);
          expectBidiClosed(linesOutside(plan.content));
          expect(quotesIn(plan.content)).toEqual([]);
          expect(plan.content).toContain(en.answers.noAnswer);
        },
      ),
      { numRuns: atLeast(400) },
    );
  });

  it('what was understood, closest quotes and questions in parts keep every rule', () => {
    fc.assert(
      fc.property(
        fc.record({
          quotes: hostileQuotes(8),
          question: hostileLabel,
          notes,
          firstLineNote,
          askerId,
          understood: hostileUnderstood,
          language: fc.constantFrom(...UI_LANGUAGES),
          limitedBy: fc.constantFrom(
            ['dates'] as const,
            ['outlets'] as const,
            ['dates', 'outlets'] as const,
            [],
          ),
          declined: fc.option(fc.constantFrom('translate', 'count', 'opinion')),
          isListing: fc.boolean(),
          latestAsked: fc.boolean(),
          /** Of which part each quote is. */
          belongs: fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
          partLabels: fc.array(hostileText, { maxLength: 6 }),
          nearest: fc.array(hostileCitation, { maxLength: 4 }),
        }),
        ({ quotes, nearest, belongs, partLabels, ...changes }) => {
          const parts = partLabels.map((question, index) => ({
            question,
            quotes: quotes.flatMap(({ id }, at) => (belongs[at] === index ? [id] : [])),
          }));
          const given = { ...changes, parts, changeKey: 'Ab-_56789012' };
          const [first, ...others] = quotes;
          const [answer, closest] = [
            renderAnswer(input({ kind: 'answered', quotes: [first, ...others] }, given)),
            renderAnswer(input({ kind: 'abstained', nearest, closest: quotes.slice(0, 2) }, given)),
          ];
          for (const { plan, shown, more } of [answer, closest]) {
            expectWithinLimits(plan);
            expectHarmless(
              plan.content,
              shown.map(({ citation }) => citation),
            );
            expectBidiClosed(linesOutside(plan.content));
            const read = [...quotesIn(plan.content), ...plan.files.map(({ text }) => text)];
            // Every quote of the message is there to the character, and nothing else is in its blocks.
            expect(new Set(read)).toEqual(new Set(textsOf(shown)));
            expect(shown.length).toBeGreaterThanOrEqual(1);
            expect(more.filter((id) => shown.some((one) => one.id === id))).toEqual([]);
          }
          expect(closest.shown).toEqual(quotes.slice(0, closest.shown.length));
        },
      ),
      { numRuns: atLeast(600) },
    );
  }, 300_000);

  it('more quotes are all there, whatever messages they need', () => {
    fc.assert(
      fc.property(hostileQuotes(5), (quotes) => {
        const plans = renderMore(quotes, 'en');
        for (const plan of plans) {
          expectWithinLimits(plan);
          expectHarmless(
            plan.content,
            quotes.map(({ citation }) => citation),
          );
          expectBidiClosed(linesOutside(plan.content));
        }
        const read = plans.flatMap(quotesShown);
        expect(read.map(({ text }) => text)).toEqual(textsOf(quotes));
        quotes.forEach(({ citation, alsoIn }, index) => {
          expectSource(citation, read[index]?.source ?? [], alsoIn);
        });
      }),
      { numRuns: atLeast(300) },
    );
  });

  it('in context, a quote stays itself and its neighbours whole', () => {
    const sentences = fc.array(hostileText, { maxLength: 4 });
    fc.assert(
      fc.property(hostileQuotes(3), sentences, sentences, (quotes, before, after) => {
        const plans = renderContext(
          quotes.map((quote) => ({ quote, before, after })),
          en,
        );
        for (const plan of plans) {
          expectWithinLimits(plan);
          expectHarmless(
            plan.content,
            quotes.map(({ citation }) => citation),
          );
        }
        const files = plans.flatMap((plan) => plan.files.map(({ text }) => text));
        const inText = plans.flatMap(({ content }) => quotesIn(content));
        expect([...inText, ...files].sort()).toEqual(textsOf(quotes).sort());
        const passages = plans.map(({ content }) => unprefixed(content));
        const edges = [0, 1, 2, 3, 4];
        for (const text of inText) {
          // Some number of whole neighbours on either side, and nothing else up to the empty lines.
          const possible = edges.flatMap((earlier) =>
            edges.map((later) =>
              [...before.slice(Math.max(0, before.length - earlier)), text, ...after.slice(0, later)].join(
                '\n',
              ),
            ),
          );
          expect(
            possible.some((passage) =>
              passages.some(
                (shown) => shown.includes(`\n\n${passage}\n\n`) || shown.startsWith(`${passage}\n\n`),
              ),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: atLeast(300) },
    );
  });

  it('of a quote that was corrected, the old words and those of today are told apart', () => {
    const sentences = fc.array(hostileText, { maxLength: 3 });
    const kind = fc.constantFrom('elsewhere' as const, 'nearest' as const);
    fc.assert(
      fc.property(
        hostileText,
        hostileQuotes(1),
        sentences,
        sentences,
        kind,
        (old, [quote], before, after, isNow) => {
          const plan = renderChanged(old, { kind: isNow, now: { quote, before, after } }, en);
          expectWithinLimits(plan);
          expectHarmless(plan.content, [quote.citation]);
          // Only what the archive has today stands in a block, or in a file where it is too long.
          expect([...quotesIn(plan.content), ...plan.files.map(({ text }) => text)]).toEqual([quote.text]);
          const gone = renderChanged(old, { kind: 'nothing' }, en);
          expectWithinLimits(gone);
          expectHarmless(gone.content, []);
          expect(quotesIn(gone.content)).toEqual([]);
        },
      ),
      { numRuns: atLeast(300) },
    );
  });

  it('to copy, quotes are exact in the code block or in the file', () => {
    fc.assert(
      fc.property(hostileQuotes(3), (quotes) => {
        const plan = renderCopy(quotes, en);
        expectWithinLimits(plan);
        const [file] = plan.files;
        const text = file?.text ?? /^```\n(.*)\n```$/ms.exec(plan.content)?.[1] ?? '';
        expect(typesIn(plan.content).filter((type) => !['text', 'br', 'codeBlock'].includes(type))).toEqual(
          [],
        );
        expect(textsOf(quotes).every((quote) => text.includes(quote))).toBe(true);
      }),
      { numRuns: atLeast(500) },
    );
  });
});
