import { expect, it } from 'vitest';
import { FollowUpMemory } from '../../../src/app/ask/follow-up-memory.ts';

const HOUR = 60 * 60 * 1000;

function at(start = 0) {
  let now = start;
  const memory = new FollowUpMemory(() => now);
  return { memory, pass: (ms: number) => (now += ms) };
}

it('gives back what one person asked in one channel, oldest first, and nobody else’s', () => {
  const { memory } = at();
  memory.remember('ann', 'here', 'one');
  memory.remember('ann', 'here', 'two');
  memory.remember('ann', 'there', 'three');
  memory.remember('bob', 'here', 'four');
  expect(memory.earlier('ann', 'here')).toEqual(['one', 'two']);
  expect(memory.earlier('ann', 'there')).toEqual(['three']);
  expect(memory.earlier('bob', 'there')).toEqual([]);
});

it('keeps ten questions, for an hour', () => {
  const { memory, pass } = at();
  for (let i = 1; i <= 12; i++) memory.remember('ann', 'here', String(i));
  expect(memory.earlier('ann', 'here')).toEqual(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
  pass(HOUR / 2);
  memory.remember('ann', 'here', 'late');
  pass(HOUR / 2);
  expect(memory.earlier('ann', 'here')).toEqual(['late']);
  pass(HOUR);
  expect(memory.earlier('ann', 'here')).toEqual([]);
});

it('forgets a person everywhere when asked to, and no other', () => {
  const { memory } = at();
  memory.remember('ann', 'here', 'one');
  memory.remember('ann', 'there', 'two');
  memory.remember('anna', 'here', 'three');
  memory.forget('ann');
  expect([memory.earlier('ann', 'here'), memory.earlier('ann', 'there')]).toEqual([[], []]);
  expect(memory.earlier('anna', 'here')).toEqual(['three']);
});

it('does not grow with the number of people', () => {
  const { memory } = at();
  for (let i = 0; i < 10_500; i++) memory.remember(`person-${i}`, 'here', 'question');
  expect(memory.earlier('person-0', 'here')).toEqual([]);
  expect(memory.earlier('person-10499', 'here')).toEqual(['question']);
});
