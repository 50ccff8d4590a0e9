import { expect, it } from 'vitest';
import { changeUnquoted } from '../../../src/text/question/unquoted.ts';

it('changes what is not quoted', () => {
  const shout = (text: string): string => changeUnquoted(text, (piece) => piece.toUpperCase());
  expect(shout('who said "we go" and «we stay»?')).toBe('WHO SAID "we go" AND «we stay»?');
  expect(shout("it's what „er“ said")).toBe("IT'S WHAT „er“ SAID");
  expect(shout('an open " is none')).toBe('AN OPEN " IS NONE');
});
