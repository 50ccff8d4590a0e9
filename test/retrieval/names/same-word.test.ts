import { expect, it } from 'vitest';
import { NO_NAMES } from '../../../src/domain/names.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { sameWord } from '../../../src/retrieval/names/same-word.ts';

const KNOWN = new KnownNames({ ...NO_NAMES, groups: [['Quill', 'كويل', 'Квилл']] });

it.each([
  ['Quill', 'كويل', 'same'],
  ['كويل', 'Квилл', 'same'],
  ['الحداد', 'حداد', 'same'],
  ['Петрова', 'Петров', 'same'],
  ['حسن', 'حسين', 'other'],
  ['Quill', 'Quilt', 'other'],
  ['Zelmar', 'قطان', 'unsure'],
])('%s and %s are %s', (one, other, likeness) => {
  expect(sameWord(one, other, KNOWN)).toBe(likeness);
});
