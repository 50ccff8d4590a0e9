import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outletChoices } from '../../../../src/discord/commands/options/outlet-choices.ts';
import type { Article, ArticleId } from '../../../../src/domain/article.ts';

/** One article for each name. */
function articlesOf(outlets: readonly (string | null)[]): Article[] {
  return outlets.map((outlet, i) => ({
    id: `id ${i}` as ArticleId,
    source: 'a.txt',
    span: { start: 0, end: 1 },
    title: null,
    outlet,
    publishedAt: null,
    url: null,
    blocks: [],
  }));
}

const valuesFor = (outlets: readonly (string | null)[], typed: string): string[] =>
  outletChoices(articlesOf(outlets), typed).map(({ value }) => value);

describe('choices of outlets', () => {
  it('are all outlets where nothing was typed, each once, those with most articles first', () => {
    expect(valuesFor(['b', 'c', 'a', 'c', null, 'b', 'c'], '')).toEqual(['c', 'b', 'a']);
  });

  it('go by the alphabet where the numbers are equal', () => {
    expect(valuesFor(['b', 'a', 'c'], '')).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['another case', 'RUSSIA', ['Russia Today']],
    ['the middle of a name', 'sia to', ['Russia Today']],
    ['another hamza', 'انباء', ['وكالة الأنباء']],
    ['another ta marbuta', 'وكاله', ['وكالة الأنباء']],
    ['an accent', 'el pais', ['El País']],
    ['space around it', '  país ', ['El País']],
    ['what none has', 'xyz', []],
  ])('are found by %s', (_, typed, values) => {
    expect(valuesFor(['Russia Today', 'وكالة الأنباء', 'El País'], typed)).toEqual(values);
  });

  it('go on behind a comma, each with the names before it', () => {
    const outlets = ['Russia Today', 'El País', 'Reuters'];
    expect(valuesFor(outlets, 'El País, r')).toEqual(['El País, Reuters', 'El País, Russia Today']);
    expect(valuesFor(outlets, 'Reuters، ')).toEqual(['Reuters، El País', 'Reuters، Russia Today']);
    expect(valuesFor(outlets, `${'x'.repeat(95)}, re`)).toEqual([]);
  });

  it('leave out a name that is too long to be sent back, and one in which nothing can be seen', () => {
    expect(valuesFor(['x'.repeat(101), '\u200f\u2066', 'y'.repeat(100)], '')).toEqual(['y'.repeat(100)]);
  });

  it('show a name without what only disturbs and send it back as the article has it', () => {
    expect(outletChoices(articlesOf(['\u202eCNN\u202c  News']), '')).toEqual([
      { name: 'CNN News', value: '\u202eCNN\u202c  News' },
    ]);
  });

  it('are at most 25, of 1 to 100 characters, and different, whatever the articles say', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
      fc.integer({ min: 0, max: 60 }).map((number) => `outlet ${number}`),
    );
    fc.assert(
      fc.property(
        fc.array(fc.option(name), { maxLength: 80 }),
        fc.string({ maxLength: 3 }),
        (outlets, typed) => {
          const choices = outletChoices(articlesOf(outlets), typed);
          expect(choices.length).toBeLessThanOrEqual(25);
          expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
          for (const choice of choices) {
            expect(outlets.some((outlet) => outlet !== null && choice.value.endsWith(outlet))).toBe(true);
            for (const text of [choice.name, choice.value]) {
              expect(text.length).toBeGreaterThan(0);
              expect(text.length).toBeLessThanOrEqual(100);
            }
          }
        },
      ),
    );
  });
});
