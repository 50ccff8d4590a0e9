import { describe, expect, it } from 'vitest';
import {
  cutMarked,
  cutWhole,
  inDirectionOf,
  inOwnDirection,
  isRightToLeft,
  shownLabel,
} from '../../../../src/discord/render/message/plain-label.ts';
import { CALL, HEADLINE } from '../samples.ts';

describe('a label', () => {
  it('is escaped and isolated', () => {
    expect(shownLabel('a *b*', 20)).toBe('\u2068a \\*b\\*\u2069');
    expect(shownLabel(HEADLINE, 150)).toBe(`\u2068${HEADLINE}\u2069`);
  });

  it('is cut before it is escaped, so that no backslash is left alone', () => {
    expect(shownLabel('a*b*c', 4)).toBe('\u2068a\\*b…\u2069');
    expect(shownLabel('a*b*c', 3)).toBe('\u2068a\\*…\u2069');
  });

  it('loses what only disturbs', () => {
    expect(shownLabel(' a\r\nb\u202E\u2066\u200B\uFEFF\u0007 \u2069', 20)).toBe('\u2068a b\u2069');
    expect(shownLabel('می\u200Cخواهم', 20)).toBe('\u2068می\u200Cخواهم\u2069');
  });

  it.each(['', ' \n', '\u202E\u200B'])('is none if nothing is left of %j', (text) => {
    expect(shownLabel(text, 20)).toBeNull();
  });
});

describe('a cut', () => {
  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['abcd efg', 6, 'abcd…'],
    ['abc👨‍👩‍👧‍👦d', 6, 'abc…'],
    ['abcd👍🏽', 6, 'abcd…'],
    ['مُحَمَّد', 6, 'مُحَ…'],
    ['e\u0301'.repeat(5), 6, 'e\u0301e\u0301…'],
    [`a${'\u0301'.repeat(4000)}`, 6, '…'],
  ])('of %j at %i falls between graphemes', (text, longest, cut) => {
    expect(cutWhole(text, longest)).toBe(cut);
  });

  it('of a note closes the isolate and leaves no backslash alone', () => {
    expect(cutMarked('from \u2068abcdef\u2069.', 10)).toBe('from \u2068ab…\u2069');
    expect(cutMarked('from \\*\\*', 8)).toBe('from …');
    expect(cutMarked(`from ${'\\'.repeat(6)}`, 9)).toBe('from \\\\…');
    expect(cutMarked('a\\…bcdefgh', 8)).toBe('a\\…bcd…');
    expect(cutMarked('from \u2068a\u2069 and b', 13)).toBe('from \u2068a\u2069 an…');
  });
});

it('has the direction of most of its letters', () => {
  expect(isRightToLeft(CALL)).toBe(true);
  expect(isRightToLeft(`CNN: ${HEADLINE}`)).toBe(true);
  expect(isRightToLeft('Говорит بوتين сегодня')).toBe(false);
  expect(isRightToLeft('שלום')).toBe(true);
  expect(isRightToLeft('2023 - 1')).toBe(false);
  expect(inDirectionOf(HEADLINE, '"x"')).toBe('\u200F"x"');
  expect(inDirectionOf('x', '"x"')).toBe('"x"');
});

it('a line in isnad’s own words runs in their direction, whatever names stand in it', () => {
  const english = `articles of 2023 · ${shownLabel(HEADLINE, 150) ?? ''}`;
  expect(inOwnDirection(english)).toBe(english);
  const arabic = `مقالات 2023 · ${shownLabel('The Guardian and its sister papers', 150) ?? ''}`;
  expect(inOwnDirection(arabic)).toBe(`\u200F${arabic}`);
  expect(inOwnDirection(shownLabel(HEADLINE, 150) ?? '')).toMatch(/^\u200F/u);
});
