import { describe, expect, it } from 'vitest';
import type { AnsweredPart } from '../../../../src/app/ask/answered.ts';
import type { Quote } from '../../../../src/domain/answer.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import { renderAnswer } from '../../../../src/discord/render/render-answer.ts';
import type { AnswerInput } from '../../../../src/discord/render/answer/answer-input.ts';
import { renderParts } from '../../../../src/discord/render/answer/answer-parts.ts';
import { decodeCustomId } from '../../../../src/discord/render/message/custom-id.ts';
import { shownLabel } from '../../../../src/discord/render/message/plain-label.ts';
import { expectBidiClosed, expectHarmless, expectWithinLimits } from '../message-rules.ts';
import { answered, input, quote, quoteIdFor } from '../samples.ts';
import { linesOutside, quotesIn } from '../un-render.ts';

const bare = { url: null, title: null, outlet: 'O' } as const;
const [CALL, VISIT, LATE] = [
  quote('He called.', { ...bare, publishedAt: '2025-02-02' }),
  quote('She came.', { ...bare, publishedAt: '2025-02-03' }),
  quote('He had called.', { ...bare, publishedAt: '2025-01-01' }),
];

const part = (question: string, ...quotes: readonly Quote[]): AnsweredPart => ({
  question,
  quotes: quotes.map(({ id }) => id),
});

function rendered(
  parts: readonly AnsweredPart[],
  quotes: readonly Quote[],
  changes: Partial<AnswerInput> = {},
) {
  const [first, ...others] = quotes;
  if (first === undefined) throw new Error('no quotes');
  return renderAnswer(input(answered(first, ...others), { parts, question: 'A? B?', ...changes }));
}

const source = (date: string): string => `-# \u2068O\u2069 · \u2068${date}\u2069`;

describe('several questions', () => {
  it('have each its own words above its quotes, or that there are none', () => {
    const parts = [part('Who called?', CALL, LATE), part('من جاء؟', VISIT), part('And *then*?')];
    const { plan, shown, more } = rendered(parts, [CALL, VISIT, LATE]);
    expect(plan.content).toBe(
      [
        '**\u2068A? B?\u2069**',
        '',
        '**\u2068Who called?\u2069**',
        // In the order of their dates within a question.
        '> He had called.',
        source('2025-01-01'),
        '',
        '> He called.',
        source('2025-02-02'),
        '',
        '\u200F**\u2068من جاء؟\u2069**',
        '> She came.',
        source('2025-02-03'),
        '',
        '**\u2068And \\*then\\*?\u2069**',
        en.understood.partUnanswered,
      ].join('\n'),
    );
    expect(shown).toEqual([LATE, CALL, VISIT]);
    expect(more).toEqual([]);
  });

  it('stay newest first where the latest is wanted', () => {
    const { shown } = rendered([part('Who called?', CALL, LATE), part('?', VISIT)], [CALL, VISIT, LATE], {
      latestAsked: true,
    });
    expect(shown).toEqual([CALL, LATE, VISIT]);
  });

  it('are each given one quote before any is given two', () => {
    const quotes = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => quote(text, bare));
    const [a, b, c, d, e, f] = quotes as [Quote, Quote, Quote, Quote, Quote, Quote];
    const { shown, more } = rendered([part('1', a, b, c), part('2', d, e), part('3', f)], quotes);
    expect(shown).toEqual([a, d, f]);
    expect(more).toEqual([b.id, c.id, e.id]);
    const two = rendered([part('1', a, b, c), part('2')], quotes.slice(0, 3));
    expect(two.shown).toEqual([a, b, c]);
  });

  it('send to the button for quotes that have no room', () => {
    const long = quote('x'.repeat(1950), bare);
    const { plan, shown, more } = rendered([part('1', CALL), part('2', long)], [CALL, long]);
    expect(shown).toEqual([CALL]);
    expect(plan.content).toContain(`**\u20682\u2069**\n${en.understood.partBehind(en.buttons.more)}`);
    expect(more).toEqual([long.id]);
    expect(decodeCustomId(plan.rows[0]?.[0]?.customId ?? '')).toMatchObject({
      action: 'more',
      quoteIds: more,
    });
  });

  it('send to the button also for quotes that the answer left out', () => {
    const left = quoteIdFor('left out');
    const { more } = rendered([part('1', CALL), { question: '2', quotes: [left] }], [CALL]);
    expect(more).toEqual([left]);
  });

  it('may share a quote', () => {
    const { plan, shown } = rendered([part('1', CALL), part('2', CALL)], [CALL]);
    expect(quotesIn(plan.content)).toEqual([CALL.text, CALL.text]);
    expect(shown).toEqual([CALL]);
    expect(decodeCustomId(plan.rows[0]?.[0]?.customId ?? '')).toMatchObject({ quoteIds: [CALL.id] });
  });

  it('are five at most', () => {
    const parts = Array.from({ length: 9 }, (_, i) => part(`question ${i}`, CALL));
    const { plan } = rendered(parts, [CALL]);
    expect(plan.content).toContain('question 4');
    expect(plan.content).not.toContain('question 5');
  });

  it('attach a first quote that no message holds', () => {
    const long = quote('x'.repeat(2500), bare);
    const { plan } = rendered([part('1', long), part('2')], [long]);
    expectWithinLimits(plan);
    expect(plan.files).toEqual([{ name: 'quote-1.txt', text: long.text }]);
    expect(plan.content).toContain(`**\u20681\u2069**\n${en.answers.quoteAttached}`);
  });

  it('are one question where there is one', () => {
    expect(rendered([part('Who called?', CALL)], [CALL]).plan.content).not.toContain('Who called?');
  });
});

it('fits and does nothing when everything is as long as it may be', () => {
  const star = '*@everyone [a](b)\u202E'.repeat(200);
  const long = quote(star.slice(0, 900), {
    title: star,
    outlet: star,
    url: `https://a.example/${'a'.repeat(680)}`,
  });
  const other = quote('y', { title: star, outlet: star });
  const parts = Array.from({ length: 5 }, (_, i) => part(star, i % 2 === 0 ? long : other));
  // What is put into a note has been made harmless.
  const note = shownLabel(star, 200) ?? '';
  const changes = { question: star, firstLineNote: note, notes: [note, note], declined: 'list' } as const;
  const { plan, shown } = rendered(parts, [long, other], changes);
  expectWithinLimits(plan);
  expectBidiClosed(linesOutside(plan.content));
  expectHarmless(plan.content, [long.citation, other.citation]);
  expect(shown.length).toBeGreaterThan(0);
});

it('without room for the questions, their quotes are shown without them', () => {
  const star = '*'.repeat(3000);
  const long = quote(star, { title: star, outlet: star, url: `https://a.example/${'a'.repeat(680)}` });
  const parts = Array.from({ length: 5 }, () => part(star, long));
  const whole = input(answered(long), { parts, question: star, firstLineNote: star });
  expect(renderParts(whole, [long], 3)).toBeNull();
  const { plan } = renderAnswer(whole);
  expectWithinLimits(plan);
  expect(plan.files).toHaveLength(1);
});
