import { describe, expect, it } from 'vitest';
import { withoutSpans } from '../../../src/text/spans/without-spans.ts';

/** A text without its first part that reads so. */
const without = (text: string, ...parts: readonly string[]): string =>
  withoutSpans(
    text,
    parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })),
  );

describe('a text without some of its parts', () => {
  it.each([
    ['What happened in July 2025 in Homs?', ['in July 2025'], 'What happened in Homs?'],
    ['In July 2025, what happened?', ['In July 2025'], 'what happened?'],
    ['What happened, in July?', ['in July'], 'What happened?'],
    ['ماذا حدث في حمص، أمس؟', ['أمس'], 'ماذا حدث في حمص؟'],
    ['أمس: ماذا حدث؟', ['أمس'], 'ماذا حدث؟'],
    ['According to X what did he say in May', ['According to X', 'in May'], 'what did he say'],
    ['yesterday?', ['yesterday'], '?'],
    ['yesterday', ['yesterday'], ''],
  ])('%s', (text, parts, expected) => {
    expect(without(text, ...parts)).toBe(expected);
  });

  it('is the text itself where there is nothing to leave out', () => {
    expect(withoutSpans('Who opened it?', [])).toBe('Who opened it?');
  });
});
