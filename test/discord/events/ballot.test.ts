import { expect, it } from 'vitest';
import type { BallotKey } from '../../../src/domain/ports/stores/feedback-store.ts';
import { ballotOf } from '../../../src/discord/events/ballot.ts';

const keyOf = (text: string): BallotKey => Buffer.from(text) as Uint8Array as BallotKey;
const KEY = keyOf('the key of the ballots');
const MEMBER = '111111111111111111';
const MESSAGE = '222222222222222222';

it('is the same ballot for one person on one message', () => {
  expect(ballotOf(KEY, MEMBER, MESSAGE)).toBe(ballotOf(KEY, MEMBER, MESSAGE));
});

it.each([
  ['person', KEY, '111111111111111112', MESSAGE],
  ['message', KEY, MEMBER, '222222222222222223'],
  ['key', keyOf('another key'), MEMBER, MESSAGE],
  ['order of the two ids', KEY, MESSAGE, MEMBER],
])('is another ballot for another %s', (_, token, member, message) => {
  expect(ballotOf(token, member, message)).not.toBe(ballotOf(KEY, MEMBER, MESSAGE));
});

it('keeps apart ids that would read the same written one after the other', () => {
  expect(ballotOf(KEY, '12', '3')).not.toBe(ballotOf(KEY, '1', '23'));
});

it('is one line of 16 characters that holds neither id nor key', () => {
  const ballot = ballotOf(KEY, MEMBER, MESSAGE);
  expect(ballot).toMatch(/^[\w-]{16}$/u);
  for (const secret of [MEMBER, MESSAGE, Buffer.from(KEY).toString()])
    expect(ballot).not.toContain(secret.slice(0, 8));
});
