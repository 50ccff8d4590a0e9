import { describe, expect, it } from 'vitest';
import { countryNames } from '../../../src/text/names/country-names.ts';

const groupsWith = (name: string): readonly (readonly string[])[] =>
  countryNames().filter((group) => group.includes(name));

describe('countryNames', () => {
  it.each([
    ['Austria', 'النمسا', 'no transliteration of it'],
    ['Österreich', 'النمسا', 'the same in German'],
    ['اتریش', 'النمسا', 'from Persian to Arabic'],
    ['Austria', 'اتریش', 'the Persian name is the French one'],
    ['Австрия', 'النمسا', 'from Russian'],
    ['Egypt', 'مصر', 'a name of its own'],
    ['Египет', 'مصر', 'in Cyrillic script'],
    ['Ägypten', 'Египет', 'neither is Arabic'],
    ['Mısır', 'مصر', 'in Turkish'],
    ['Greece', 'اليونان', 'a name of its own'],
    ['Germany', 'ألمانيا', 'named after another tribe'],
    ['India', 'الهند', 'with the article'],
    ['China', 'چین', 'in Persian'],
    ['European Union', 'الاتحاد الأوروبي', 'a union'],
    ['United Nations', 'الأمم المتحدة', 'all of them'],
  ])('has %s and %s in one group: %s', (a, b) => {
    expect(groupsWith(a).some((group) => group.includes(b))).toBe(true);
  });

  it.each([
    ['Austria', 'Australia', 'alike only by their letters'],
    ['Niger', 'Nigeria', 'alike'],
    ['Iran', 'Iraq', 'alike'],
    ['إيران', 'العراق', 'neighbours'],
  ])('keeps %s and %s apart: %s', (a, b) => {
    expect(groupsWith(a)).not.toEqual([]);
    expect(groupsWith(a).some((group) => group.includes(b))).toBe(false);
  });

  it('has every name of a group once, two or more of them, and none of the region that nobody knows', () => {
    const groups = countryNames();
    expect(groups.length).toBeGreaterThan(200);
    for (const group of groups) {
      expect(group.length).toBeGreaterThanOrEqual(2);
      expect(new Set(group).size).toBe(group.length);
      for (const name of group) expect(name.trim()).not.toBe('');
    }
    expect(groupsWith('Unknown Region')).toEqual([]);
    // Where a table has no name, Intl would give the code.
    expect(groups.flat().filter((name) => /^[A-Z]{2}$/u.test(name))).toEqual([]);
  });
});
