import { expect, it } from 'vitest';
import { printable, printableLine } from '../../../src/cli/output/printable.ts';

it.each([
  ['\u001B[2Jcleared', '\u241B[2Jcleared', 'an escape sequence'],
  ['\u202Eevil\u202C', '\uFFFDevil\uFFFD', 'a bidi override'],
  ['a\u0085b\u007F', 'a\uFFFDb\u2421', 'C1 and delete'],
  ['one\r\ntwo\tthree', 'one\ntwo\tthree', 'line ends and tabs stay'],
  ['\u200Fبوتين', '\u200Fبوتين', 'marks that reach no further than a letter stay'],
])('%j is shown as %j: %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

it('a message is one line, whatever a file is called', () => {
  expect(printableLine('new\nline.txt')).toBe('new\u240Aline.txt');
});
