import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/all.ts';
import { type Language, type MonthNames, type None, ROLES } from '../../src/languages/language.ts';
import { fold } from '../../src/text/letters/fold.ts';
import { frameSource } from '../../src/text/question/wording-frame.ts';
import { scriptOf } from '../../src/text/letters/script.ts';

/** All lists of a language, each with the path to it: `pages.agencies`. */
function listsOf(value: unknown, path: string): [string, readonly string[] | None][] {
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === 'string')
      ? [[path, value]]
      : value.flatMap((one: unknown, i) => listsOf(one, `${path}[${i}]`));
  }
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  if ('none' in value && typeof value.none === 'string') return [[path, { none: value.none }]];
  return Object.entries(value).flatMap(([key, one]) => listsOf(one, path === '' ? key : `${path}.${key}`));
}

const NAMED = LANGUAGES.map((language) => [language.name, language] as const);

it('has languages of all scripts, each once', () => {
  expect(new Set(LANGUAGES.map(({ code }) => code)).size).toBe(LANGUAGES.length);
  expect(new Set(LANGUAGES.map(({ script }) => script))).toEqual(new Set(['arabic', 'latin', 'cyrillic']));
  for (const { code } of LANGUAGES) expect(Intl.getCanonicalLocales(code)).toEqual([code]);
});

it('has sentences of the background in one language of each script', () => {
  const scripts = LANGUAGES.flatMap(({ script, background }) =>
    'none' in background.sentences ? [] : [script],
  );
  expect(scripts.sort()).toEqual(['arabic', 'cyrillic', 'latin']);
});

describe.each(NAMED)('%s', (_, language: Language) => {
  const lists = listsOf(language, '');

  it('has words in every list or says why not', () => {
    expect(lists.length).toBeGreaterThan(100);
    for (const [path, list] of lists) {
      // A Latin name of a lunar month is known for some months only.
      if (path.startsWith('months.hijri')) continue;
      if ('none' in list) expect(list.none, path).toMatch(/^\S.{10,}\.$/u);
      else expect(list.length, path).toBeGreaterThan(0);
    }
  });

  it('has no empty word and none twice in a list', () => {
    for (const [path, list] of lists) {
      if ('none' in list) continue;
      for (const word of list) expect(word.trim(), path).toMatch(/^\S/u);
      expect(list.length - new Set(list).size, `${path}: ${list.join(', ')}`).toBe(0);
    }
  });

  it('has no word of speech that is another one once folded', () => {
    for (const [path, list] of listsOf(language.speech, '')) {
      if ('none' in list) continue;
      const folded = list.map(fold);
      expect(
        folded.filter((word, i) => folded.indexOf(word) !== i),
        path,
      ).toEqual([]);
    }
  });

  it('has no name for two months of one calendar', () => {
    const { gregorian, persian, hijri } = language.months;
    for (const table of [gregorian, persian, hijri]) expect(clashesOf(table)).toEqual([]);
  });

  it('has no name for two weekdays', () => {
    expect(clashesOf(language.dateLines.weekdays.map((names) => ('none' in names ? [] : names)))).toEqual([]);
  });

  it('has no word in two roles of follow-ups, as it is spelt', () => {
    const roles = ROLES.map((role) => language.followUps.roles[role]);
    const spelt = roles.map((list) => ('none' in list ? [] : list.map((word) => word.toLowerCase())));
    expect(clashes(spelt)).toEqual([]);
  });

  it('writes its wordings in the dialect', () => {
    const { requests, periods, followUps, names, turns } = language;
    for (const [path, list] of listsOf({ requests, periods, followUps, names, turns }, '')) {
      if ('none' in list) continue;
      for (const wording of list)
        expect(() => new RegExp(frameSource(fold(wording)), 'u'), path).not.toThrow();
    }
  });

  it('is written in its script', () => {
    const { asking, functionWords } = language.questions;
    for (const list of [asking, functionWords])
      for (const word of 'none' in list ? [] : list) expect(scriptOf(word), word).toBe(language.script);
  });

  it('asks at least a dozen questions for the background', () => {
    expect(language.background.questions.length).toBeGreaterThanOrEqual(12);
  });
});

function clashesOf(table: MonthNames | None | readonly (readonly string[])[]): string[] {
  return 'none' in table ? [] : clashes(table.map((names) => names.map(fold)));
}

/** Words that are in two of several lists. */
function clashes(lists: readonly (readonly string[])[]): string[] {
  const all = lists.flatMap((list) => [...new Set(list)]);
  return all.filter((word, i) => all.indexOf(word) !== i);
}
