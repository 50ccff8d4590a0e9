import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownLabel } from '../../../src/discord/plain-label.ts';
import { renderAnswer } from '../../../src/discord/render-answer.ts';
import { renderChanged } from '../../../src/discord/render-changed.ts';
import { renderContext } from '../../../src/discord/render-context.ts';
import { renderCopy } from '../../../src/discord/render-copy.ts';
import { renderMore } from '../../../src/discord/render-quotes.ts';
import { en } from '../../../src/discord/words/en.ts';
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
    .filter(({ quote, text }) => quote !== null || text.includes(en.quoteAttached))
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
  const source = lines.at(-1)?.includes(en.alsoIn) === true ? lines.slice(0, -1) : lines;
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
      en.outletUnknown(
        labelled(outlet),
        known.map((name) => labelled(name)),
      ),
    ),
    fc.nat().map(en.undatedLeftOut),
  ),
  { maxLength: 3 },
);

const firstLineNote = fc.option(hostileLabel.map((date) => en.newestEvidence('3 years ago', labelled(date))));
const askerId = fc.constantFrom(ASKER, null);

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
      // The number that issue 4 names.
      { numRuns: atLeast(10_000) },
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
            input({ kind: 'abstained', nearest }, { question, notes: itsNotes, askerId: asker }),
          );
          expectWithinLimits(plan);
          expectHarmless(plan.content, []);
          expectBidiClosed(linesOutside(plan.content));
          expect(quotesIn(plan.content)).toEqual([]);
          expect(plan.content).toContain(en.noAnswer);
        },
      ),
      { numRuns: atLeast(400) },
    );
  });

  it('more quotes are all there, whatever messages they need', () => {
    fc.assert(
      fc.property(hostileQuotes(5), (quotes) => {
        const plans = renderMore(quotes, en, 'en');
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
