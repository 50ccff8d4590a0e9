import { expect, it } from 'vitest';
import { sameOutlet } from '../../../../src/app/verify/attribution/same-outlet.ts';
import { NO_NAMES } from '../../../../src/domain/names.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';

const NAMES = new KnownNames({
  ...NO_NAMES,
  groups: [
    ['Nawras', 'نورس'],
    ['Marfa', 'مرفأ'],
  ],
});

it.each([
  ['إذاعة النورس أف أم', 'Nawras FM', 'same'],
  ['النورس اف ام', 'Nawras FM', 'same'],
  ['بي بي سي', 'BBC', 'same'],
  ['Nawras FM', 'Radio Nawras FM', 'same'],
  ['المرفأ أف أم', 'Nawras FM', 'other'],
  ['NBF', 'NBF Arabic', 'same'],
  ['Nawras North', 'Nawras South', 'other'],
  ['Nawras', 'Nawras South', 'unsure'],
  ['مرفأ الشمال', 'مرفأ الجنوب', 'other'],
])('holds %s against %s: %s', (given, outlet, likeness) => {
  expect(sameOutlet(given, outlet, NAMES)).toBe(likeness);
});
