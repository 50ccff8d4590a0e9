import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCount, parseFilter, withNamedFolders } from '../../src/cli/options.ts';
import { readSettings } from '../../src/config/settings.ts';

const settings = readSettings({});
const invalid = (option: string) =>
  expect.objectContaining({
    notice: expect.objectContaining({
      code: 'option-invalid',
      values: expect.objectContaining({ option }) as object,
    }) as object,
  }) as Error;

describe('folders of the command line', () => {
  it('are those of the settings where none is named', () => {
    expect(withNamedFolders(settings, {})).toBe(settings);
    expect(withNamedFolders(settings, { corpus: settings.corpusDir })).toBe(settings);
  });

  it('are the named ones, from the working folder', () => {
    expect(withNamedFolders(settings, { corpus: 'a', index: 'b' })).toMatchObject({
      corpusDir: resolve('a'),
      indexDir: resolve('b'),
    });
    expect(withNamedFolders(settings, { index: 'b' })).toEqual({ ...settings, indexDir: resolve('b') });
  });

  it('give another corpus an index of its own, the same each time, since the default one must stay', () => {
    const indexes = ['a', 'b', 'a'].map((corpus) => withNamedFolders(settings, { corpus }).indexDir);
    expect(indexes[0]).toBe(indexes[2]);
    expect(new Set([...indexes, settings.indexDir]).size).toBe(3);
    for (const index of indexes) expect(index.startsWith(join(settings.indexDir, 'other'))).toBe(true);
  });
});

describe('a filter', () => {
  it('has only what was given', () => {
    expect(parseFilter({})).toEqual({});
    expect(parseFilter({ from: '2024-01-01', to: '2024-01-01', outlet: 'Daily' })).toEqual({
      from: '2024-01-01',
      to: '2024-01-01',
      outlet: 'Daily',
    });
  });

  it.each([
    ['--from', { from: '2024-02-30' }],
    ['--to', { to: 'soon' }],
    ['--outlet', { outlet: ' ' }],
    ['--from', { from: '2024-01-02', to: '2024-01-01' }],
  ])('with a wrong %s is refused', (option, given) => {
    expect(() => parseFilter(given)).toThrow(invalid(option));
  });
});

it.each(['0', '11', '-1', '1.5', 'x', ''])('a count up to 10 is not %j', (value) => {
  expect(() => parseCount('--top', value, 10)).toThrow(invalid('--top'));
});

it('a count may be its limit', () => {
  expect([parseCount('--top', '1', 10), parseCount('--top', '10', 10)]).toEqual([1, 10]);
});
