import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionKind, cleanQuestion } from '../../../src/text/question/clean-question.ts';

describe('cleanQuestion', () => {
  it.each([
    ['  ماذا  بحث\nبوتين؟ ', 'ماذا بحث بوتين؟', 'white space'],
    ['\u202Eماذا\u202C \u2067بحث\u2069', 'ماذا بحث', 'bidi controls'],
    ['a\u0000b\u001B[31mc\u0007', 'ab[31mc', 'control characters'],
    ['\uFEFFwhat\u200B?', 'what?', 'invisible characters'],
    ['نمی\u200Cدانم', 'نمی\u200Cدانم', 'the non-joiner that Persian spelling needs stays'],
    ['\uD800?', '\uFFFD?', 'half a surrogate pair'],
    ['\u0627\u0653', '\u0622', 'composed form'],
  ])('%j becomes %j: %s', (typed, expected) => {
    expect(cleanQuestion(typed)).toBe(expected);
  });

  it('leaves nothing that could disturb a line of log or terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(cleanQuestion(typed)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]|^\s|\s$/u);
      }),
    );
  });
});

it.each([
  ['', 'nothing'],
  ['؟!', 'nothing'],
  ['😀😀', 'nothing'],
  ['بريكس؟', 'topic'],
  ['news', 'topic'],
  ['من زار كييف', 'answer'],
  ['为什么去基辅', 'answer'],
])('%s asks for %s', (text, expected) => {
  expect(questionKind(text)).toBe(expected);
});
