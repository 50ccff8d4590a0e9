import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/domain/article.ts';
import { withoutClosingWords } from '../../../src/ingestion/articles/closing-words.ts';

const SAID = 'وأكدت الوزارة أن العمل في الجسر يستمر.';

function left(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n');
  let start = 0;
  const block = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    return span;
  });
  return withoutClosingWords(text, [block]).flatMap((one) => one.map((span) => sliceOf(text, span)));
}

describe('behind the last full stop goes', () => {
  it.each([
    'س ب',
    'ت. ع.',
    'J.S.',
    '(صورة أرشيفية)',
    '(رويترز)',
    '-وات-',
    '(ترجمة موقع المرفأ)',
    '* صورة توضيحية',
    '(صورة أرشيفية) س ب',
    'الوسوم: الجسر، الميناء',
    'سمات الجسر | الميناء',
    '#الجسر #الميناء',
    'شارك على فيسبوك',
    'رابط المقال في صحيفة المرفأ',
    'تصوير: مازن الخطيب',
    'كتب: مازن الخطيب',
    'By Jane Doe',
    'جميع الحقوق محفوظة',
    '…',
  ])('%s', (closing) => {
    expect(left(SAID, `${SAID} ${closing}`)).toEqual([SAID, SAID]);
    expect(left(SAID, closing)).toEqual([SAID]);
  });

  it('several of these, one after the other', () => {
    expect(left(`${SAID} س ب (صورة أرشيفية)`, '(رويترز)')).toEqual([SAID]);
  });
});

describe('it stays if it is', () => {
  it.each([
    'وقال: "سنعود".',
    'كتب: "سنعود قريبا"',
    'Send us home, he said.',
    '- تحرير 12 محضرا عدليا.',
    'He was 3.',
    'Copyright law was not mentioned.',
    'سمات الشخصية كثيرة.',
    '(وهذا ما نفته الوزارة)',
    '(رويترز) نقلت الخبر',
    'شارك على رأس الوفد الوزير',
    'شارك هذا العام في المعرض',
  ])('%s', (sentence) => {
    expect(left(`${SAID} ${sentence}`)).toEqual([`${SAID} ${sentence}`]);
  });

  it('the only sentence', () => {
    expect(left('(رويترز)')).toEqual(['(رويترز)']);
  });
});
