import { describe, expect, it } from 'vitest';
import { notice } from '../../../src/domain/error.ts';
import type { Quote } from '../../../src/domain/answer.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { replyPlan, type ReplyContext } from '../../../src/discord/render/reply-plan.ts';
import type { Reply } from '../../../src/app/ask/engine.ts';
import { replyOf } from '../fake-context.ts';
import { answered, ASKER, quote } from './samples.ts';
import { JULY, KEY, understood } from './answer/understood.ts';

const CONTEXT: ReplyContext = {
  language: 'en',
  askerId: ASKER,
  today: '2025-08-10',
  staleAfterDays: null,
};

const bare = { url: null, title: null, outlet: 'O' } as const;
const dated = (publishedAt: Quote['citation']['publishedAt'], text = `of ${String(publishedAt)}`): Quote =>
  quote(text, { ...bare, publishedAt });

function plan(quotes: readonly Quote[], changes: Partial<Reply> = {}, context: Partial<ReplyContext> = {}) {
  const [first, ...others] = quotes;
  const answer =
    first === undefined
      ? ({ kind: 'abstained', nearest: [], closest: [] } as const)
      : answered(first, ...others);
  return replyPlan(replyOf(answer, changes), { ...CONTEXT, ...context }).plan;
}

const firstLine = (...given: Parameters<typeof plan>): string => plan(...given).content.split('\n')[0] ?? '';
const secondLine = (...given: Parameters<typeof plan>): string => plan(...given).content.split('\n')[1] ?? '';

describe('the first line', () => {
  it('tells the age of what should be new', () => {
    expect(firstLine([dated('2025-08-07')], { latestAsked: true })).toContain('3 days ago');
  });

  it('tells the age of an answer that is older than the time asked about', () => {
    const august = understood({ from: '2025-08-04', to: '2025-08-10' });
    expect(firstLine([dated('2025-05-02')], { understood: august })).toContain('3 months ago');
    expect(firstLine([dated('2025-05-02'), dated('2025-08-05')], { understood: august })).toBe(
      '**\u2068Who called whom?\u2069**',
    );
    expect(firstLine([dated('2025-05-02')], { understood: understood({ to: '2025-08-10' }) })).toBe(
      '**\u2068Who called whom?\u2069**',
    );
  });

  it('says that all quotes are undated where a time was asked about', () => {
    expect(firstLine([dated(null)], { understood: understood(JULY) })).toContain(
      en.answers.newestEvidenceUndated,
    );
    expect(firstLine([dated(null)])).toBe('**\u2068Who called whom?\u2069**');
  });

  it('tells no age of an answer that has none to tell', () => {
    expect(firstLine([dated('2025-07-02')], { understood: understood(JULY) })).toBe(
      '**\u2068Who called whom?\u2069**',
    );
  });
});

describe('the quotes', () => {
  it('are newest first where that was understood', () => {
    const { content } = plan([dated('2025-07-09'), dated('2025-07-02')], {
      latestAsked: true,
      understood: understood({ order: 'newest' }),
    });
    expect(content.indexOf('of 2025-07-09')).toBeLessThan(content.indexOf('of 2025-07-02'));
  });

  it('without a date come after those with one, and a note says what that means', () => {
    const { content } = plan([dated(null, 'undated'), dated('2025-07-02')], { understood: understood(JULY) });
    expect(content.indexOf('of 2025-07-02')).toBeLessThan(content.indexOf('undated'));
    expect(content.endsWith(en.understood.undatedShown)).toBe(true);
    expect(plan([dated(null), dated('2025-07-02')]).content).not.toContain(en.understood.undatedShown);
  });
});

describe('the line of limits', () => {
  it('says what was understood', () => {
    expect(secondLine([dated('2025-07-02')], { understood: understood({ ...JULY, outlet: 'O' }) })).toBe(
      '-# articles of July 2025 · \u2068O\u2069',
    );
  });

  it('says what the person chose, which wins over what the question says', () => {
    const said = understood({ ...JULY, isLunar: true, outlet: 'O', order: 'oldest' });
    const chosen = { from: '2020-05-03', outlet: 'P' } as const;
    expect(secondLine([dated('2025-07-02')], { understood: said }, { chosen })).toBe(
      '-# articles since 3 May 2020 · \u2068P\u2069 · oldest first',
    );
    expect(secondLine([dated('2025-07-02')], { understood: said }, { chosen: { outlet: 'P' } })).toBe(
      '-# articles of July 2025 · by the Umm al-Qura calendar, give or take a day · \u2068P\u2069 · oldest first',
    );
  });

  it('names no outlet that nobody has: a note says so, and a button drops it', () => {
    const { content, rows } = plan(
      [],
      {
        understood: understood({ ...JULY, outlet: 'Nobody' }),
        notices: [notice('outlet-unknown', { outlet: 'Nobody', known: ['O'] })],
      },
      { changeKey: KEY },
    );
    expect(content.split('\n')[1]).toBe('-# articles of July 2025');
    expect(content).toContain(en.answers.outletUnknown('\u2068Nobody\u2069', ['\u2068O\u2069']));
    expect(rows.at(-1)?.map(({ label }) => label)).toEqual([
      'Without: July 2025',
      'Without: Nobody',
      en.buttons.change,
    ]);
  });
});

it('a reply of parts, of what isnad does not do, and of a listing is shown as that', () => {
  const [a, b] = [dated('2025-07-02', 'one'), dated('2025-07-03', 'two')];
  const parts = [
    { question: 'A?', quotes: [a.id] },
    { question: 'B?', quotes: [b.id] },
  ];
  const { content } = plan([a, b], { parts, declined: 'summarise' });
  expect(content).toContain(en.understood.declined.summarise);
  expect(content).toMatch(/A\?[^]*> one[^]*B\?[^]*> two/u);
  expect(plan([a], { isListing: true, latestAsked: true }).content).toContain(en.understood.listing.newest);
});
