import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/discord/locales/en.ts';
import { UI_LANGUAGES } from '../../../../src/discord/locales/languages.ts';
import { changeButtons } from '../../../../src/discord/render/answer/change-buttons.ts';
import { changeForm } from '../../../../src/discord/render/answer/change-form.ts';
import type { AnswerInput } from '../../../../src/discord/render/answer/answer-input.ts';
import { decodeCustomId } from '../../../../src/discord/render/message/custom-id.ts';
import { renderAnswer } from '../../../../src/discord/render/render-answer.ts';
import { expectWithinLimits } from '../message-rules.ts';
import { answered, CALL, input, quote } from '../samples.ts';
import { JULY, KEY, understood } from './understood.ts';

const ALL = understood({ ...JULY, outlet: 'Reuters', language: 'ar', order: 'newest' });
const buttonsFor = (changes: Partial<AnswerInput>) => changeButtons(input(answered(quote(CALL)), changes));

describe('the buttons that change a question', () => {
  it('are one for each thing that was understood, and one for the form', () => {
    const buttons = buttonsFor({ understood: ALL, changeKey: KEY });
    expect(buttons.map(({ label }) => label)).toEqual([
      'Without: July 2025',
      'Without: Reuters',
      'Without: in Arabic',
      'Without: newest first',
      en.buttons.change,
    ]);
    expect(buttons.map(({ customId }) => decodeCustomId(customId))).toEqual([
      { action: 'drop', language: 'en', key: KEY, part: 'time' },
      { action: 'drop', language: 'en', key: KEY, part: 'outlet' },
      { action: 'drop', language: 'en', key: KEY, part: 'language' },
      { action: 'drop', language: 'en', key: KEY, part: 'order' },
      { action: 'change', language: 'en', key: KEY },
    ]);
  });

  it('are none for a question that is not remembered', () => {
    expect(buttonsFor({ understood: ALL })).toEqual([]);
  });

  it('are the form alone where all of it was dropped', () => {
    expect(buttonsFor({ changeKey: KEY }).map(({ label }) => label)).toEqual([en.buttons.change]);
  });

  it('offer what was understood, not what the person chose', () => {
    const limits = { ...ALL, from: '2020-01-01', to: null } as const;
    const labels = buttonsFor({ understood: understood({ order: 'oldest' }), limits, changeKey: KEY });
    expect(labels.map(({ label }) => label)).toEqual(['Without: oldest first', en.buttons.change]);
  });

  it.each(UI_LANGUAGES)('fit below an answer with all its other buttons, in %s', (language) => {
    const quotes = Array.from({ length: 8 }, (_, i) => quote(`${CALL} ${i}`));
    const [first, ...others] = quotes;
    if (first === undefined) throw new Error('no quotes');
    const lunar = understood({
      ...{ outlet: '@everyone '.repeat(50), language: 'ar', order: 'newest', isLunar: true },
      ...{ from: '2024-12-24', to: '2025-11-23' },
    });
    const { plan } = renderAnswer(
      input(answered(first, ...others), { understood: lunar, changeKey: KEY, language }),
    );
    expectWithinLimits(plan);
    expect(plan.rows.map((row) => row.length)).toEqual([3, 3, 5]);
  });
});

describe('the form', () => {
  it('is filled with the dates and the outlet of the answer', () => {
    const form = changeForm(KEY, { from: '2025-07-01', outlet: 'Reuters' }, 'en');
    expect(form.fields.map(({ customId, value }) => [customId, value])).toEqual([
      ['from', '2025-07-01'],
      ['to', ''],
      ['outlet', 'Reuters'],
    ]);
    expect(decodeCustomId(form.customId)).toEqual({ action: 'change', language: 'en', key: KEY });
  });

  it('leaves out an outlet that has no room, since half a name is another', () => {
    const form = changeForm(KEY, { outlet: 'x'.repeat(501) }, 'en');
    expect(form.fields.map(({ value }) => value)).toEqual(['', '', '']);
  });

  it.each(UI_LANGUAGES)('keeps Discord’s lengths in %s', (language) => {
    const { customId, title, fields } = changeForm(KEY, {}, language);
    expect(customId.length).toBeLessThanOrEqual(100);
    for (const text of [title, ...fields.map(({ label }) => label)]) expect(text).toMatch(/^.{1,45}$/u);
  });
});
