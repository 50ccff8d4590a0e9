import { describe, expect, it } from 'vitest';
import { SourceNames } from '../../../src/adapters/intake/source-names.ts';

describe('names of pages in one folder tree', () => {
  it.each([
    ['page.txt', 'page.txt'],
    ['page.txt', 'PAGE.txt'],
    ['straße.txt', 'STRASSE.TXT'],
    ['caf\u00e9.txt', 'cafe\u0301.txt'],
    ['\u0622.txt', '\u0627\u0653.txt'],
    ['a.txt', 'a.txt/b.txt'],
    ['a.txt/b.txt', 'a.txt'],
    ['x/A.txt/b.txt', 'X/a.txt'],
  ])('%j and %j cannot both lie there', (first, second) => {
    const names = new SourceNames();
    expect(names.inTheWayOf(first)).toBeNull();
    names.add(first);
    expect(names.inTheWayOf(second)).toBe(first);
  });

  it.each([
    ['a.txt', 'b.txt'],
    ['a/x.txt', 'b/x.txt'],
    ['a/x.txt', 'A/y.txt'],
    ['a.txt', 'a.txt.txt'],
    ['\u0627.txt', '\u0622.txt'],
  ])('%j and %j can', (first, second) => {
    const names = new SourceNames();
    names.add(first);
    expect(names.inTheWayOf(second)).toBeNull();
  });
});
