import { expect, it } from 'vitest';
import { furtherCases } from '../../tools/understood/ask-cases.ts';
import { wanted } from '../../tools/understood/expectation.ts';
import { EXPECTATIONS } from '../../tools/understood/expectations.ts';

it('has three further cases or more of each of the 14 kinds', async () => {
  const cases = await furtherCases();
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  expect(kinds).toHaveLength(14);
  for (const kind of kinds) {
    expect(cases.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(3);
  }
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

it('has a check for each of the 68 reported cases, and each demands something', () => {
  const checks = Object.values(EXPECTATIONS);
  expect(checks).toHaveLength(68);
  for (const check of checks.flat()) {
    expect(Object.keys(wanted.parse(check))).not.toEqual([]);
  }
});

it('has only patterns that compile', async () => {
  const further = (await furtherCases()).flatMap(({ expectation }) => expectation);
  for (const { first, some = [], every, closest, offered } of [
    ...further,
    ...Object.values(EXPECTATIONS).flat(),
  ]) {
    for (const one of [first, ...some, every, closest, offered]) {
      for (const pattern of [one?.text, one?.title, one?.date]) {
        expect(() => new RegExp(pattern ?? '', 'su')).not.toThrow();
      }
    }
  }
});
