import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { wordChanges, type Sentences } from '../../../src/app/versions/word-changes.ts';

/** Sentences that stand on a page with a space between. */
function page(...texts: readonly string[]): Sentences {
  let start = 0;
  const spans = texts.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return span;
  });
  return { page: texts.join(' '), spans };
}

const changes = (before: readonly string[], after: readonly string[]) =>
  wordChanges(page(...before), page(...after));

describe('the words in which two forms of an article differ', () => {
  it.each([
    [['A b c.', 'D.'], ['A b c.', 'D.'], []],
    [
      ['The bridge was opened on Monday by Lima.'],
      ['The bridge was opened on Tuesday by Lima.'],
      [{ old: 'Monday', new: 'Tuesday' }],
    ],
    [['A.', 'B.', 'C.'], ['A.', 'C.'], [{ old: 'B.', new: '' }]],
    [['A.', 'C.'], ['A.', 'B.', 'C.'], [{ old: '', new: 'B.' }]],
    [
      ['A one.', 'B.', 'C.'],
      ['A two.', 'B.', 'C and D.'],
      [
        { old: 'one.', new: 'two.' },
        { old: 'C.', new: 'C and D.' },
      ],
    ],
    [[], ['A.'], [{ old: '', new: 'A.' }]],
    [['قال الوزير إن الجسر افتتح.'], ['قال الوزير إن الجسر أغلق.'], [{ old: 'افتتح.', new: 'أغلق.' }]],
    [['a a a.'], ['a a.'], [{ old: 'a', new: '' }]],
  ])('%j -> %j', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('are slices of either form, and none where the two are the same', () => {
    const sentences = fc.array(fc.constantFrom('A b.', 'A c.', 'B b c.', 'C.', 'D d d.'), { maxLength: 8 });
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const found = changes(before, after);
        expect(found.length === 0).toBe(before.join('|') === after.join('|'));
        for (const one of found) {
          expect(before.join(' ')).toContain(one.old);
          expect(after.join(' ')).toContain(one.new);
          expect(one.old).not.toBe(one.new);
        }
      }),
    );
  });

  it('of texts that are too long to be compared sentence by sentence are one stretch', () => {
    const many = (of: string): string[] => Array.from({ length: 2000 }, (_, i) => `${of}${i}.`);
    expect(changes(['Same.', ...many('a')], ['Same.', ...many('b')])).toHaveLength(1);
  });
});
