import { expect, it } from 'vitest';
import { bandRows, leastEvidence, type Refused } from '../../tools/understood/closest-band.ts';

const refused = (evidence: number, isRight: boolean): Refused => ({
  evidence,
  isRight,
  isRightOfTwo: isRight,
});

const REFUSED = [refused(0.05, false), refused(0.1, false), refused(0.1, true), refused(0.3, true)];

it('counts, from each least evidence on, the refused questions and those whose best passage is right', () => {
  expect(bandRows(REFUSED, [0, 0.1, 0.2])).toEqual([
    { least: 0, questions: 4, right: 2, rightOfTwo: 2 },
    { least: 0.1, questions: 3, right: 2, rightOfTwo: 2 },
    { least: 0.2, questions: 1, right: 1, rightOfTwo: 1 },
  ]);
});

it('chooses the widest band with the share that is wanted', () => {
  const rows = bandRows(REFUSED, [0, 0.1, 0.2]);
  expect(leastEvidence(rows, 0.5)).toBe(0);
  expect(leastEvidence(rows, 0.6)).toBe(0.1);
  expect(leastEvidence(rows, 0.9)).toBe(0.2);
  expect(leastEvidence(bandRows([refused(0.1, false)], [0]), 0.1)).toBe(null);
});
