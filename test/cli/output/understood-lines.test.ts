import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/domain/answer.ts';
import { NOTHING_UNDERSTOOD, type Understood } from '../../../src/domain/understood.ts';
import {
  closestWords,
  declinedLine,
  listingLine,
  outsideTimeLines,
  understoodLines,
} from '../../../src/cli/output/understood-lines.ts';
import { quote } from '../../discord/render/samples.ts';

const of = (changes: Partial<Understood>): Understood => ({ ...NOTHING_UNDERSTOOD, ...changes });
const dated = (publishedAt: Quote['citation']['publishedAt']): Quote => quote('text', { publishedAt });

it.each([
  [{}, []],
  [{ isLunar: true }, []],
  [{ from: '2025-07-01' }, ['    from 2025-07-01']],
  [
    { to: '2025-07-01', isLunar: true },
    ['    to 2025-07-01', '    by the Umm al-Qura calendar, give or take a day'],
  ],
  [{ order: 'oldest' }, ['    oldest first']],
  [{ outlet: 'O\nP', language: 'fa' }, ['    outlet: O\u240AP', '    language of the articles: fa']],
] as const)('of %j every fact has a line', (changes, lines) => {
  expect(understoodLines(of(changes)).slice(1)).toEqual(lines);
});

describe('the words above the closest quotes', () => {
  it.each([
    [{ from: '2025-07-01' }, 'The corpus does not answer this question from 2025-07-01.'],
    [{ to: '2025-07-01' }, 'The corpus does not answer this question to 2025-07-01.'],
    [{ from: '2025-07-01', to: '2025-07-01' }, 'The corpus does not answer this question on 2025-07-01.'],
    [{ from: '2025-07-01', outlet: 'O' }, 'O does not answer this question from 2025-07-01.'],
  ] as const)('say of %j why there is no answer', (changes, why) => {
    expect(closestWords([dated('2025-01-02')], ['dates'], of(changes))).toEqual({
      why,
      above: 'The newest article on this is dated 2025-01-02:',
    });
  });

  it('blame no limit that the question does not name', () => {
    for (const limit of ['dates', 'outlets'] as const) {
      expect(closestWords([dated(null)], [limit], of({ order: 'newest' })).why).toBeNull();
    }
    expect(closestWords([dated(null)], [], of({ from: '2025-07-01', outlet: 'O' })).why).toBeNull();
  });
});

it('quotes are outside the time that was asked about if none is known to be in it', () => {
  const since = of({ from: '2025-07-01' });
  expect(outsideTimeLines([dated('2025-06-30'), dated(null)], since)).toHaveLength(1);
  expect(outsideTimeLines([dated('2025-07-01'), dated('2025-06-30')], since)).toEqual([]);
  expect(outsideTimeLines([dated('2025-07-01'), dated(null)], since)).toEqual([]);
  expect(outsideTimeLines([dated('2025-06-30'), dated(null)], of({ to: '2025-07-01' }))).toEqual([]);
  expect(outsideTimeLines([dated(null)], of({}))).toEqual([]);
});

it('what isnad does not do goes with what it does', () => {
  expect(declinedLine('opinion', true)).toBe(
    'isnad has no opinion. Here is what the corpus says, word for word.',
  );
  expect(declinedLine('write', false)).toBe(
    'isnad does not write texts. It only quotes its articles, word for word.',
  );
  expect(listingLine('oldest')).toBe('From the corpus, oldest first:');
});
