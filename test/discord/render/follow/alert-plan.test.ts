import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../../../src/discord/locales/languages.ts';
import { decodeCustomId } from '../../../../src/discord/render/message/custom-id.ts';
import { alertPlan } from '../../../../src/discord/render/follow/alert-plan.ts';
import { begunPlan } from '../../../../src/discord/render/follow/begun-plan.ts';
import { followingPlan } from '../../../../src/discord/render/follow/following-plan.ts';
import type { Follow } from '../../../../src/domain/follow.ts';
import { FOLLOW_BOOK } from '../../../contracts/follow-store.contract.ts';
import { quotesShown } from '../../un-render.ts';
import { expectHarmless, expectWithinLimits } from '../message-rules.ts';
import { CALL, quote } from '../samples.ts';

const [first] = FOLLOW_BOOK.follows;
if (first === undefined) throw new Error('no follow');
const follow = first;
const ALERT = { id: 'BBBBBBBBBBB1' };
/** A question that would be a heading, a ping and a link if it were not escaped, as long as one may be. */
const HOSTILE = `# @everyone [x](https://evil.example) ${'||**`'.repeat(500)}`.slice(0, 2000);

describe.each(UI_LANGUAGES)('an alert in %s', (language) => {
  it('has the quote to the character, its buttons, and one that stops the follow', () => {
    const { rows, content, ...rest } = alertPlan(follow, ALERT, quote(CALL), language);
    expectWithinLimits({ rows, content, ...rest });
    expect(quotesShown(content)).toEqual([CALL]);
    const pressed = rows.flat().map(({ customId }) => decodeCustomId(customId));
    expect(pressed.map((one) => one?.action)).toEqual(['context', 'copy', 'unfollow']);
    expect(pressed.at(-1)).toMatchObject({ key: follow.id, alert: ALERT.id, language });
  });

  it('fits into a message whatever question and quote are, and nothing in them does anything', () => {
    for (const text of [CALL, 'x'.repeat(1900), '*'.repeat(1500), 'word '.repeat(2000)]) {
      const long = quote(text);
      const plan = alertPlan({ ...follow, question: HOSTILE }, ALERT, long, language);
      expectWithinLimits(plan);
      expectHarmless(plan.content, [long.citation]);
      expect([...quotesShown(plan.content), ...plan.files.map((file) => file.text)]).toContain(text);
    }
  });

  it('says how many answers were left out', () => {
    expect(alertPlan({ ...follow, leftOut: 42 }, ALERT, quote(CALL), language).content).toContain('42');
    expect(alertPlan({ ...follow, leftOut: 0 }, ALERT, quote(CALL), language).content).not.toContain('42');
  });

  it('is announced when the follow begins, and listed with all others that fit', () => {
    const about = { quiet: { from: 22, to: 7 }, timeZone: 'Asia/Riyadh', hasAnswer: true };
    const begun = begunPlan({ ...follow, question: HOSTILE }, language, about);
    expectWithinLimits(begun);
    expectHarmless(begun.content, []);
    expect(begun.content).toContain('Asia/Riyadh');
    const many = Array.from({ length: 30 }, (_, i): Follow => ({
      ...follow,
      question: HOSTILE,
      id: `k${i}`.padEnd(12, 'x'),
    }));
    const list = followingPlan(many, language);
    expectWithinLimits(list);
    expectHarmless(list.content, []);
    expect(list.select?.choices).toHaveLength(25);
    for (const { label } of list.select?.choices ?? []) expect(label.length).toBeLessThanOrEqual(100);
    expect(list.select?.placeholder.length).toBeLessThanOrEqual(150);
    expect(followingPlan([], language).select).toBeUndefined();
  });
});
