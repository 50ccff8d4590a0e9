import { expect, it } from 'vitest';
import { NO_NAMES } from '../../../src/domain/names.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { mayBeSameFirstName } from '../../../src/retrieval/names/may-be-same-first-name.ts';

it('says nothing where no letters are known, or the words are one script', () => {
  const known = new KnownNames(NO_NAMES);
  expect(mayBeSameFirstName('Samer', 'سامر', known)).toBe(false);
  expect(mayBeSameFirstName('Samer', 'Samir', known)).toBe(false);
});
