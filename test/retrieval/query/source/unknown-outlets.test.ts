import { describe, expect, it } from 'vitest';
import { unknownOutlets } from '../../../../src/retrieval/query/source/unknown-outlets.ts';
import { questionLine } from '../../../../src/text/question/question-line.ts';

function found(question: string): string[] {
  const { words } = questionLine(question);
  return unknownOutlets(questionLine(question)).map(({ first, last }) =>
    question.slice(words[first]?.span.start, words[last]?.span.end),
  );
}

describe('unknownOutlets', () => {
  it.each([
    ['Who reads the Desert Herald?', 'Desert Herald'],
    ['Who reads the newspaper Tomorrow?', 'Tomorrow'],
    ['who said so on KUNA', 'KUNA'],
    ['Did Al Jazeera say so?', 'Al Jazeera'],
    ['من قرأ صحيفة الشرق الأوسط', 'صحيفة الشرق الأوسط'],
    ['نقلا عن رويترز', 'رويترز'],
    ['Кто читает газету «Вечерний звон» сегодня?', 'Вечерний звон'],
    ['به گزارش خبرگزاری مهر', 'خبرگزاری مهر'],
  ])('%s', (question, name) => {
    expect(found(question)).toContain(name);
  });

  it.each([
    'Who reads the newspaper?',
    'Did the Ministry say so?',
    'Is it so according to the International Atomic Energy Agency?',
    'Did NATO say so?',
    'WHO READS THE DESERT HERALD',
    'Did Vladimir Putin say so?',
    'What did the Times?',
    'بحسب وكالة الطاقة الدولية',
    'بحسب وزارة الصحة',
    'من يملك الوكالة؟',
    'По данным Министерства обороны',
  ])('none in: %s', (question) => {
    expect(found(question)).toEqual([]);
  });
});
