import { describe, expect, it } from 'vitest';
import type { Citation, Quote } from '../../../../src/domain/answer.ts';
import type { ArticleId } from '../../../../src/domain/article.ts';
import { ar } from '../../../../src/discord/locales/ar.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import { renderAbstention } from '../../../../src/discord/render/answer/abstention.ts';
import type { AnswerInput } from '../../../../src/discord/render/answer/answer-input.ts';
import { decodeCustomId } from '../../../../src/discord/render/message/custom-id.ts';
import { shownLabel } from '../../../../src/discord/render/message/plain-label.ts';
import { expectBidiClosed, expectHarmless, expectWithinLimits } from '../message-rules.ts';
import { citation, input, quote } from '../samples.ts';
import { linesOutside, quotesIn } from '../un-render.ts';
import { JULY, KEY, understood } from './understood.ts';

type Given = { readonly closest?: readonly Quote[]; readonly nearest?: readonly Citation[] };

function abstained({ closest = [], nearest = [] }: Given, changes: Partial<AnswerInput> = {}) {
  return renderAbstention(input({ kind: 'abstained', closest, nearest }, changes), { closest, nearest });
}

const MARCH = quote('The minister resigned in March.', { publishedAt: '2025-03-12', url: null });
const UNDATED = quote('The minister resigned.', { publishedAt: null, url: null });
const HEADLINE = citation({ title: 'Talks', articleId: 'other' as ArticleId });

/** The message without its head, by blocks. */
function blocksOf(...given: Parameters<typeof abstained>): string[] {
  return abstained(...given)
    .plan.content.split('\n\n')
    .slice(1);
}

describe('closest quotes', () => {
  it('stand under words that promise nothing, then the nearest headlines of other articles', () => {
    const { plan, shown, more } = abstained({ closest: [MARCH, UNDATED], nearest: [citation(), HEADLINE] });
    const [, words, first, second, headlines] = plan.content.split('\n\n');
    expect(words).toBe(`${en.answers.noAnswer} ${en.understood.closest}`);
    expect(quotesIn(plan.content)).toEqual([MARCH.text, UNDATED.text]);
    expect(first).toMatch(/\n-# .*2025-03-12/u);
    expect(second).not.toMatch(/\d{4}-\d{2}/u);
    expect(headlines).toMatch(
      new RegExp(`^${en.answers.nearestNotAnAnswer.replaceAll(/[()]/gu, '\\$&')}\n- .*Talks`, 'u'),
    );
    expect(headlines?.split('\n')).toHaveLength(2);
    expect([shown, more]).toEqual([[MARCH, UNDATED], []]);
  });

  it('can be seen in context and copied, and not voted on', () => {
    const { plan } = abstained({ closest: [MARCH, UNDATED] });
    expect(plan.rows.map((row) => row.map(({ customId }) => decodeCustomId(customId)?.action))).toEqual([
      ['context', 'copy'],
      ['delete'],
    ]);
    expect(decodeCustomId(plan.rows[0]?.[0]?.customId ?? '')).toMatchObject({
      quoteIds: [MARCH.id, UNDATED.id],
    });
  });

  it('are two at most', () => {
    const others = ['a', 'b', 'c'].map((text) => quote(text));
    expect(abstained({ closest: others }).shown).toEqual(others.slice(0, 2));
  });

  it('come after what has to be said before them', () => {
    expect(blocksOf({ closest: [MARCH] }, { notes: ['A note.'] }).slice(0, 3)).toEqual([
      en.answers.noAnswer,
      'A note.',
      expect.stringContaining(en.understood.closest) as string,
    ]);
  });

  it('are attached where no message holds them', () => {
    const long = quote('*'.repeat(1500), { title: '*'.repeat(500), outlet: '*'.repeat(500) });
    const { plan, shown } = abstained({ closest: [long, MARCH] }, { notes: ['*'.repeat(500)] });
    expectWithinLimits(plan);
    expect(plan.files).toEqual([{ name: 'quote-1.txt', text: long.text }]);
    expect(plan.content).toContain(en.understood.closest);
    expect(shown).toContain(long);
  });
});

describe('where the question names a time in which there is nothing', () => {
  const inTime = (closest: readonly Quote[], changes: Partial<AnswerInput> = {}): string | undefined =>
    blocksOf({ closest }, { limitedBy: ['dates'], understood: understood(JULY), ...changes })[0];

  it('it is said, with the day of the newest quote outside', () => {
    expect(inTime([UNDATED, MARCH])).toBe(
      'No answer in articles of July 2025. The newest article on this is dated 12 March 2025:',
    );
  });

  it('it is said that the page gives no date, if it gives none', () => {
    expect(inTime([UNDATED])).toBe(
      'No answer in articles of July 2025. The closest passage is on a page without a date:',
    );
  });

  it('it is said in the language of the answer', () => {
    expect(inTime([MARCH], { language: 'ar' })).toBe(
      `${ar.understood.nothingWhen('تموز/يوليو 2025')} ${ar.understood.newestIsOf('12 آذار/مارس 2025')}`,
    );
  });

  it('the outlet is named with it, if the question names one', () => {
    const of = understood({ ...JULY, outlet: 'Reuters' });
    expect(inTime([MARCH], { understood: of })).toBe(
      '\u2068Reuters\u2069 has no answer to this in articles of July 2025. The newest article on this is dated 12 March 2025:',
    );
    expect(inTime([MARCH], { understood: of, limitedBy: ['outlets'] })).toBe(
      '\u2068Reuters\u2069 has no answer to this in articles of July 2025. Another outlet answers it:',
    );
  });

  it('no time is blamed that the question does not name, nor one that is not why', () => {
    expect(inTime([MARCH], { understood: understood() })).toBe(
      `${en.answers.noAnswerWithin.dates} ${en.understood.closest}`,
    );
    expect(inTime([MARCH], { limitedBy: [] })).toBe(`${en.answers.noAnswer} ${en.understood.closest}`);
    expect(inTime([])).toBe(en.answers.noAnswerWithin.dates);
  });
});

it('an outlet that has nothing is named, and the quote is not given as its own', () => {
  const reuters = understood({ outlet: 'Reuters *UK*' });
  const { plan } = abstained({ closest: [MARCH] }, { limitedBy: ['outlets'], understood: reuters });
  expect(plan.content.split('\n\n')[1]).toBe(
    '\u2068Reuters \\*UK\\*\u2069 has no answer to this. Another outlet answers it:',
  );
  expect(plan.content).toContain('سانا');
});

describe('what isnad does not do', () => {
  it('is said alone where there is nothing to quote', () => {
    expect(blocksOf({ nearest: [HEADLINE] }, { declined: 'translate' })).toEqual([
      `${en.understood.declined.translate} ${en.understood.onlyQuotes}`,
    ]);
  });

  it('is said above the closest quote', () => {
    expect(blocksOf({ closest: [MARCH] }, { declined: 'opinion' })[0]).toBe(
      `${en.understood.declined.opinion} ${en.understood.closest}`,
    );
  });
});

it('what was understood can be dropped where it was of no use', () => {
  const { plan } = abstained({}, { understood: understood(JULY), changeKey: KEY });
  expect(plan.rows.map((row) => row.map(({ label }) => label))).toEqual([
    [en.buttons.delete],
    ['Without: July 2025', en.buttons.change],
  ]);
});

it('fits and does nothing when everything is as long as it may be', () => {
  const star = '*@everyone <@1> [a](b)\u202E'.repeat(100);
  // What is put into a note has been made harmless.
  const note = shownLabel(star, 200) ?? '';
  const long = quote(star.repeat(2), {
    title: star,
    outlet: star,
    url: `https://a.example/${'a'.repeat(680)}`,
  });
  for (const closest of [
    [long, long],
    [MARCH, long],
    [long, MARCH],
  ]) {
    for (const limitedBy of [['dates'], ['outlets'], []] as const) {
      const { plan } = abstained(
        { closest, nearest: [HEADLINE, HEADLINE] },
        {
          ...{ question: star, firstLineNote: note, notes: [note], limitedBy, changeKey: KEY },
          understood: understood({ ...JULY, isLunar: true, outlet: star, language: 'ar', order: 'oldest' }),
        },
      );
      expectWithinLimits(plan);
      expectBidiClosed(linesOutside(plan.content));
      expect(plan.rows).toHaveLength(3);
    }
  }
  const { plan } = abstained(
    { closest: [long] },
    { limitedBy: ['outlets'], understood: understood({ outlet: star }) },
  );
  expectHarmless(plan.content, [long.citation]);
});
