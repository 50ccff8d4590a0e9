import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, type Alignment } from '../../src/answering/align-words.ts';
import { quotedWords, type QuotedWord } from '../../src/text/quoted-words.ts';

const same = (a: QuotedWord, b: QuotedWord): boolean => a.key === b.key;

function aligned(page: string, given: string): Alignment {
  return alignWords(quotedWords(page), quotedWords(given), same);
}

/** The fewest edits with which the given words fit in anywhere, by the plainest means. */
function fewestEdits(page: readonly string[], given: readonly string[]): number {
  let row = page.map(() => 0).concat(0);
  for (const [g, word] of given.entries()) {
    const next = [g + 1];
    for (let p = 1; p <= page.length; p++) {
      const replaced = (row[p - 1] ?? 0) + (page[p - 1] === word ? 0 : 1);
      next.push(Math.min(replaced, (row[p] ?? 0) + 1, (next[p - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

const few = fc.array(fc.constantFrom('ant', 'bee', 'cow', 'dog'), { maxLength: 14 });

describe('fitting given words into a page', () => {
  it('takes all that was given in order, steps that join, and hardly more edits than the fewest', () => {
    fc.assert(
      fc.property(few, few, (page, given) => {
        const { steps, edits } = aligned(page.join(' '), given.join(' '));
        expect(steps.flatMap(({ given: [from, to] }) => given.slice(from, to))).toEqual(given);
        for (const [at, step] of steps.entries()) {
          const before = steps[at - 1];
          if (before !== undefined)
            expect([step.page[0], step.given[0]]).toEqual([before.page[1], before.given[1]]);
        }
        expect(steps.filter(({ kind }) => kind === 'differs')).toHaveLength(edits);
        // An edit costs 1 to 1.1, so that of so few words one more may be taken at most.
        expect(edits).toBeGreaterThanOrEqual(fewestEdits(page, given));
        expect(edits).toBeLessThanOrEqual(Math.floor(1.1 * fewestEdits(page, given)));
      }),
    );
  });

  it('takes no edit for what is written together or apart, two words or three', () => {
    expect(aligned('طائرة عبد الله الخاصة', 'طائرة عبدالله الخاصة').edits).toBe(0);
    expect(aligned('طائرة عبدالله الخاصة', 'طائرة عبد الله الخاصة').edits).toBe(0);
    expect(aligned('قال ابو عبد الله هنا', 'قال ابوعبدالله هنا').edits).toBe(0);
    expect(aligned('قال ابوعبدالله هنا', 'قال ابو عبد الله هنا').edits).toBe(0);
  });

  it('holds words together that are probably meant to be one', () => {
    const { steps } = aligned('the council meets the mayor on Monday', 'council meeting mayor');
    expect(steps.find(({ given: [from] }) => from === 1)).toEqual({
      kind: 'differs',
      page: [2, 3],
      given: [1, 2],
    });
  });
});
