import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/all.ts';
import { wordOutlet } from '../../tools/understood/word-outlet.ts';

it('an outlet is named in two wordings in every language', () => {
  for (const { code } of LANGUAGES) {
    expect(wordOutlet('x', code, 'Kurier', 0)).not.toBe(wordOutlet('x', code, 'Kurier', 1));
  }
});
