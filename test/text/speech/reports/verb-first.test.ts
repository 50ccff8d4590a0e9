import { expect, it } from 'vitest';
import { speechLanguageOf } from '../../../../src/text/speech/speech-language.ts';
import { speechTokens } from '../../../../src/text/speech/speech-tokens.ts';
import type { KnownWords } from '../../../../src/text/speech/reports/verb-sentence.ts';
import { verbFirstReports } from '../../../../src/text/speech/reports/verb-first.ts';

const NOBODY: KnownWords = { isKnown: () => false, isFamilyName: () => false };

/** The speakers of a sentence, in order; `null` for a verb that points back or cannot be read. */
function speakers(text: string, known = NOBODY): (string | null)[] {
  const tokens = speechTokens(text, { start: 0, end: text.length });
  return verbFirstReports(tokens, speechLanguageOf(text), known).map(({ speaker }) =>
    speaker === null ? null : text.slice(speaker.start, speaker.end),
  );
}

it.each([
  ['وقال سامر قطان، خلال زيارة إلى المرفأ، إن العمل بدأ.', ['سامر قطان']],
  ['و أكدت إدارة المرفأ أن العمل بدأ.', ['إدارة المرفأ']],
  ['وأكد اليوم الأحد مدير المرفأ أن العمل بدأ.', ['مدير المرفأ']],
  ['وكانت وزيرة النقل، دعت خلال زيارة، إلى فتح الطريق.', ['وزيرة النقل']],
  ['وأضاف في تصريح لصحيفة الضفاف أن العمل بدأ.', [null]],
  ['وأكد ضرورة أن يبدأ العمل.', [null]],
  [
    'قال النائب في مجلس المدينة والقيادي في حزب النخيل، سامر قطان، إن العمل بدأ.',
    ['النائب في مجلس المدينة والقيادي في حزب النخيل، سامر قطان'],
  ],
])('reads %j', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

it.each([
  ['وقال أحد الحاضرين في هذا اليوم، سامر قطان، إن العمل بدأ.', 'سامر قطان'],
  // The name is that of whom he speaks to, or may be.
  ['وقال مصدر أمني لمراسل الضفاف في المدينة، سامر قطان، إن العمل بدأ.', 'مصدر أمني'],
  ['وقال المدير لمراسل الضفاف في المدينة، سامر قطان، إن العمل بدأ.', null],
  // The name is a part of what is said.
  ['أعلنت وزارة النقل عن نقل المدير، سامر قطان، إلى المدينة.', 'وزارة النقل'],
])('tells whether a name behind a role is that of the speaker in %j', (text, expected) => {
  expect(speakers(text)).toEqual([expected]);
});

it('knows where a family name ends', () => {
  const known = {
    isKnown: (word: string) => word === 'قطان',
    isFamilyName: (word: string) => word === 'قطان',
  };
  expect(speakers('ودعا قطان العمال إلى العودة.', known)).toEqual(['قطان']);
  expect(speakers('وأضاف قطان أن العمال عادوا.', known)).toEqual(['قطان']);
});

it('takes a preposition for no verb', () => {
  expect(speakers('وصلت القافلة عبر الطريق إلى المدينة.')).toEqual([]);
});
