import { expect, it } from 'vitest';
import { speechLanguageOf } from '../../../src/text/speech/speech-language.ts';
import { fold } from '../../../src/text/letters/fold.ts';

const word = (typed: string): { typed: string; folded: string } => ({ typed, folded: fold(typed) });

it.each([
  ['وقالت إن العمل بدأ في المدينة من جديد', 'verb-first'],
  ['The mayor said that the gate is shut', 'speaker-first'],
  ['Bakan bu hafta için bir açıklama yaptı ve limanın açıldığını söyledi', 'verb-last'],
  ['وزیر راه گفت که این بندر باز است', 'verb-last'],
])('knows the language of %j', (text, order) => {
  expect(speechLanguageOf(text).order).toBe(order);
});

it('tells the gender of a verb', () => {
  const arabic = speechLanguageOf('وقالت إن العمل بدأ في المدينة');
  expect([word('وقال'), word('قالت'), word('فقالوا'), word('جلس')].map(arabic.saying)).toEqual([
    'he',
    'she',
    'they',
    null,
  ]);
});

it('tells a ya with dots from one without', () => {
  const { is } = speechLanguageOf('وقالت إن العمل بدأ في المدينة');
  expect([word('على'), word('علي')].map(is.behindSpeaker)).toEqual([true, false]);
});

it('measures the words before a speaker', () => {
  const arabic = speechLanguageOf('وقالت إن العمل بدأ في المدينة');
  expect(arabic.openingAt(['وفق', 'ما', 'اكده', 'المدير'], 0)).toBe(3);
  expect(arabic.openingAt(['المدير', 'قال'], 0)).toBe(0);
  expect(arabic.quotingAt(['نقلت', 'وكاله', 'الضفاف', 'عن', 'مصدر'], 0)).toBe(4);
});
