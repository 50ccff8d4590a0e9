import { expect, it } from 'vitest';
import { notice } from '../src/domain/error.ts';
import { counted, describeNotice } from '../src/operator-messages.ts';

it.each([
  [notice('confirmation-needed', { pages: 1 }), 'add the 1 page shown.'],
  [notice('confirmation-needed', { pages: 2 }), 'add the 2 pages shown.'],
  [notice('verification-busy', { waiting: 1 }), 'because 1 other is waiting'],
  [notice('feed-declined', { address: 'a', entries: 2 }), 'of 2 new entries of a'],
  [notice('data-unreadable', { path: 'a', line: null, problem: 'p' }), 'a: p.'],
  [notice('data-unreadable', { path: 'a', line: 3, problem: 'p' }), 'a:3: p.'],
  [
    notice('file-format-unknown', { source: 'a.x', extension: '.x', known: ['.a', '.b', '.c'] }),
    '.x files are not read, only .a, .b and .c.',
  ],
  [
    notice('file-format-unknown', { source: 'a', extension: '', known: ['.a', '.b'] }),
    'files without an extension are not read, only .a and .b.',
  ],
  [
    notice('file-too-costly', { source: 'a', what: 'elements', limit: 100_000 }),
    'it has more than 100,000 elements',
  ],
  [
    notice('file-too-large', { source: 'a', bytes: 21_000_000, limit: 20_971_520 }),
    'a has 21 MB; at most 21 MB',
  ],
  [
    notice('file-name-taken', { path: 'p', source: 's', other: 's' }),
    'another page of this run has the name s too',
  ],
  [notice('file-name-taken', { path: 'p', source: 's', other: 'S' }), 'its name s conflicts with S'],
])('%j says "%s"', (told, text) => {
  expect(describeNotice(told)).toContain(text);
});

it('counts in the singular and the plural', () => {
  expect([0, 1, 2].map((count) => counted(count, 'entry', 'entries'))).toEqual([
    '0 entries',
    '1 entry',
    '2 entries',
  ]);
});
