import { expect, it } from 'vitest';
import { speechLanguageOf } from '../../../src/text/speech/speech-language.ts';
import { speechTokens } from '../../../src/text/speech/speech-tokens.ts';
import { withoutDenied, withoutObject, withoutWith } from '../../../src/text/speech/without-object.ts';

/** What is left of a name by one of the readers. */
function left(text: string, without: typeof withoutObject): string {
  const tokens = speechTokens(text, { start: 0, end: text.length });
  const language = speechLanguageOf(text);
  const sentence = { tokens, language, isKnown: () => false, isFamilyName: () => false };
  const { from, to } = without(sentence, { from: 0, to: tokens.length });
  return text.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end);
}

it.each([
  ['رئيس البلدية سامر قطان المواطنين', 'رئيس البلدية سامر قطان'],
  ['رئيس البلدية الشيخ سامر قطان', 'رئيس البلدية الشيخ سامر قطان'],
])('leaves out whom somebody calls on: %s', (text, expected) => {
  expect(left(text, withoutObject)).toBe(expected);
});

it.each([
  ['وزير النقل سامر قطان الدراسة', 'وزير النقل سامر قطان'],
  ['وزير النقل سامر القطان', 'وزير النقل سامر القطان'],
  ['رئيس البلدية أي تأخير', 'رئيس البلدية'],
  ['مصدر مأذون برئاسة الحكومة', 'مصدر مأذون برئاسة الحكومة'],
])('leaves out what somebody denies: %s', (text, expected) => {
  expect(left(text, withoutDenied)).toBe(expected);
});

it('leaves out what somebody demands, with the preposition that is written onto it', () => {
  expect(left('المحتجون بإعادة النظر في برنامج المرسى', withoutWith)).toBe('المحتجون');
  expect(left('رئيس البلدية بالعمل', withoutWith)).toBe('رئيس البلدية');
});
