import { describe, expect, it } from 'vitest';
import { mentionedUsers, withoutIds } from '../../../../src/discord/respond/reading/without-ids.ts';

const ME = '111111111111111111';
const FRIEND = '222222222222222222';

/** The friend, a role and a channel have names; nobody else has. */
const nameOf = (kind: string, id: string): string | null =>
  id === FRIEND ? ({ user: 'سالم', role: 'editors', channel: 'news' }[kind] ?? null) : null;

describe('a text of a member', () => {
  it.each([
    [`What did <@${FRIEND}> say?`, 'What did @سالم say?', 'What did say?'],
    [`<@!${FRIEND}> <@&${FRIEND}> <#${FRIEND}> ok`, '@سالم @editors #news ok', 'ok'],
    [`<@${ME}> ok`, 'ok', 'ok'],
    [`hi <:wave:${FRIEND}><a:dance:${FRIEND}>`, 'hi :wave::dance:', 'hi'],
    [`try </ask:${FRIEND}>`, 'try /ask', 'try'],
    ['since <t:1700000000:R>', 'since 2023-11-14', 'since'],
    ['since <t:999999999999999>', 'since', 'since'],
    [`**<@${ME}>** ok`, 'ok', 'ok'],
    [`||<@${ME}>|| __**<@${ME}>**__ ok`, 'ok', 'ok'],
    [`**<@${FRIEND}>** ok`, '**@سالم** ok', 'ok'],
    ['**bold** ok', '**bold** ok', '**bold** ok'],
    [`one\n<@${ME}>two`, 'one\ntwo', 'one\ntwo'],
  ])('%j is shown as %j, and %j is searched for', (typed, shown, searched) => {
    expect(withoutIds(typed, nameOf)).toEqual({ shown, searched });
  });

  it('names each person once', () => {
    expect(mentionedUsers(`<@${ME}> <@!${ME}> <@${FRIEND}> <@&${FRIEND}>`)).toEqual([ME, FRIEND]);
  });
});
