import { expect, it } from 'vitest';
import { phraseFrom, spanOfPhrase } from '../../../src/text/speech/speaker-phrase.ts';
import { speechLanguageOf } from '../../../src/text/speech/speech-language.ts';
import { speechTokens } from '../../../src/text/speech/speech-tokens.ts';

function phrase(text: string): string | null {
  const tokens = speechTokens(text, { start: 0, end: text.length });
  const found = phraseFrom(tokens, 0, speechLanguageOf(text));
  if (found === null) return null;
  const { start, end } = spanOfPhrase(tokens, found);
  return text.slice(start, end);
}

it.each([
  ['مدير المرفأ سامر قطان في تصريح', 'مدير المرفأ سامر قطان'],
  ['مدير المرفأ، سامر قطان، إن العمل بدأ', 'مدير المرفأ، سامر قطان'],
  ['سامر قطان، خلال زيارة', 'سامر قطان'],
  ['شبكة "نجم الصباح" المحلية أن العمل بدأ', 'شبكة "نجم الصباح" المحلية'],
  ['علي قطان على هامش اللقاء', 'علي قطان'],
  ['مصدر في الشرطة أن العمل بدأ', 'مصدر في الشرطة'],
  ['مصدر أمني لمراسل الصحيفة أن العمل بدأ', 'مصدر أمني'],
])('reads %j', (text, expected) => {
  expect(phrase(text)).toBe(expected);
});

it.each(['في تصريح', 'لوكالة الأنباء', 'أن العمل بدأ', ': "نعم"'])('begins no name with %j', (text) => {
  expect(phrase(text)).toBeNull();
});
