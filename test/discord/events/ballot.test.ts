import { expect, it } from 'vitest';
import { ballotOf } from '../../../src/discord/events/ballot.ts';

const TOKEN = 'MTIz.token-of.the-bot';
const MEMBER = '111111111111111111';
const MESSAGE = '222222222222222222';

it('is the same ballot for one person on one message', () => {
  expect(ballotOf(TOKEN, MEMBER, MESSAGE)).toBe(ballotOf(TOKEN, MEMBER, MESSAGE));
});

it.each([
  ['person', TOKEN, '111111111111111112', MESSAGE],
  ['message', TOKEN, MEMBER, '222222222222222223'],
  ['token', 'MTIz.another.token', MEMBER, MESSAGE],
  ['order of the two ids', TOKEN, MESSAGE, MEMBER],
])('is another ballot for another %s', (_, token, member, message) => {
  expect(ballotOf(token, member, message)).not.toBe(ballotOf(TOKEN, MEMBER, MESSAGE));
});

it('keeps apart ids that would read the same written one after the other', () => {
  expect(ballotOf(TOKEN, '12', '3')).not.toBe(ballotOf(TOKEN, '1', '23'));
});

it('is one line of 16 characters that holds neither id nor token', () => {
  const ballot = ballotOf(TOKEN, MEMBER, MESSAGE);
  expect(ballot).toMatch(/^[\w-]{16}$/u);
  for (const secret of [MEMBER, MESSAGE, TOKEN]) expect(ballot).not.toContain(secret.slice(0, 8));
});
