import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignWords,
  type Alignment,
  type MarkedWords,
} from '../../../src/answering/verification/align-words.ts';
import { quotedWords, type QuotedWord } from '../../../src/text/quotes/quoted-words.ts';

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

  describe('holds a word that differs against the one of the page that it is like', () => {
    it.each([
      ['half of the letters in front', 'abcd', 'abxy', 'axyz'],
      ['half of the letters at the end', 'abcd', 'xycd', 'xyzd'],
      ['half of the letters at both ends', 'abcd', 'axyd', 'axyz'],
      ['a word of half its length', 'abcd', 'ab', 'a'],
      ['a word of twice its length', 'ab', 'abxy', 'abxyz'],
      ['a letter more than half of five', 'abcde', 'abcxy', 'abxyz'],
    ])('%s', (_, given, like, unlike) => {
      const heldAgainst = (page: string): string | undefined => {
        const { steps } = aligned(page, `ant ${given} bee`);
        const [from, to] = steps.find((step) => step.given[0] === 1 && step.given[1] === 2)?.page ?? [0, 0];
        return to - from === 1 ? page.split(' ')[from] : undefined;
      };
      expect(heldAgainst(`ant ${like} ${unlike} bee`)).toBe(like);
      expect(heldAgainst(`ant ${unlike} ${like} bee`)).toBe(like);
    });
  });

  it('tells which words stand for which where they are written together or apart', () => {
    const ranges = (page: string, given: string): unknown =>
      aligned(page, given).steps.map((step) => [step.kind, ...step.page, ...step.given]);
    expect(ranges('قال عبد الله هنا', 'قال عبدالله هنا')).toEqual([
      ['same', 0, 1, 0, 1],
      ['same', 1, 3, 1, 2],
      ['same', 3, 4, 2, 3],
    ]);
    expect(ranges('قال ابوعبدالله هنا', 'قال ابو عبد الله هنا')).toEqual([
      ['same', 0, 1, 0, 1],
      ['same', 1, 2, 1, 4],
      ['same', 2, 3, 4, 5],
    ]);
    expect(ranges('قال ابو عبد الله هنا', 'قال ابوعبدالله هنا')).toEqual([
      ['same', 0, 1, 0, 1],
      ['same', 1, 4, 1, 2],
      ['same', 4, 5, 2, 3],
    ]);
  });

  it('leaves out a word of the page that nobody gave, and adds one that the page has not', () => {
    const ranges = (page: string, given: string): unknown =>
      aligned(page, given).steps.map((step) => [step.kind, ...step.page, ...step.given]);
    expect(ranges('ant xyz bee', 'ant bee')).toEqual([
      ['same', 0, 1, 0, 1],
      ['differs', 1, 2, 1, 1],
      ['same', 2, 3, 1, 2],
    ]);
    expect(ranges('ant bee', 'ant xyz bee')).toEqual([
      ['same', 0, 1, 0, 1],
      ['differs', 1, 1, 1, 2],
      ['same', 1, 2, 2, 3],
    ]);
  });

  it('tells words that are written apart from each other', () => {
    expect(aligned('قال عبد الله ثم ابو بكر', 'عبدالله ثم ابوبكر').edits).toBe(0);
    expect(aligned('قال عبد الله ثم ابو بكر', 'ابوبكر ثم عبدالله').edits).toBeGreaterThan(0);
  });

  it('takes no edit for them wherever else on the page the same words stand', () => {
    expect(aligned('الله كبير عبد الله', 'عبدالله').edits).toBe(0);
    expect(aligned('عبد الله ثم ابو عبد الله', 'ابوعبدالله').edits).toBe(0);
    expect(aligned('عبدالله الخاصة ثم', 'عبد الله الخاصة').edits).toBe(0);
  });

  it('prefers the place where they are only written otherwise to one with another word', () => {
    expect(aligned('طائرة عبدالله الخاصة ثم طائرة عبد النور الخاصة', 'طائرة عبد الله الخاصة').edits).toBe(0);
    expect(aligned('طائرة عبداللة الخاصة ثم طائرة عبد الله الخاصة', 'طائرة عبدالله الخاصة').edits).toBe(0);
  });

  it('takes the first of places that are as near', () => {
    expect(aligned('ant bee cow ant bee cow', 'ant bee').steps.map(({ page }) => page)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('what a quote marks', () => {
  const steps = (page: string, given: string, marks: readonly MarkedWords[]): string[] =>
    alignWords(quotedWords(page), quotedWords(given), same, marks).steps.map(({ kind }) => kind);

  it('is no edit, whether it left words out or put some in', () => {
    const page = 'ant bee cow dog elk fox';
    expect(alignWords(quotedWords(page), quotedWords('bee fox'), same, [{ from: 1, to: 1 }]).edits).toBe(0);
    expect(steps(page, 'bee fox', [{ from: 1, to: 1 }])).toEqual([
      'same',
      'marked',
      'marked',
      'marked',
      'same',
    ]);
    expect(steps(page, 'bee gnu cow', [{ from: 1, to: 2 }])).toEqual(['same', 'marked', 'same']);
  });

  it('is the word of the page where the page has it', () => {
    expect(steps('ant bee cow', 'ant bee cow', [{ from: 1, to: 2 }])).toEqual(['same', 'same', 'same']);
  });

  it('leaves an edit elsewhere what it is', () => {
    const { edits } = alignWords(quotedWords('ant bee cow dog elk'), quotedWords('ant dog gnu'), same, [
      { from: 1, to: 1 },
    ]);
    expect(edits).toBe(1);
    expect(
      alignWords(quotedWords('ant bee cow dog'), quotedWords('ant bee dog'), same, [{ from: 1, to: 1 }])
        .edits,
    ).toBe(1);
  });
});
