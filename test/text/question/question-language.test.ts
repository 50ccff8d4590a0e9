import { describe, expect, it } from 'vitest';
import { questionLanguage } from '../../../src/text/question/question-language.ts';

/** A detector that is wrong whatever it is asked: what letters and words tell must not depend on it. */
const wrong = (): string => 'xx';

const of = (text: string): string => questionLanguage(text, { detect: wrong });

describe('the language of a question', () => {
  it.each([
    'متى زار بوتين طهران؟',
    'شو صار',
    'اين ولد صدام حسين؟',
    'متى إستقلت زنجبار؟',
    'روسيا وايران',
    'كم طن من الإسفنج صدرت تونس؟',
    'مين اللي هنى ترامب',
    'اسعار النفط',
    'ايش رد طهران',
    'بوتين',
    'أين يقع مقر شركة Energiprojekt AB؟',
  ])('is Arabic for %s', (text) => {
    expect(of(text)).toBe('ar');
  });

  it.each([
    'پوتین چه گفت؟',
    'ترامپ کیست',
    'پایتخت ایران کجاست؟',
    'زلزله دیروز چند ریشتر بود',
    'چه کسی به ترامپ تبریک گفت؟',
    'رئيس جمهور از كجا بود',
    'می‌خواست',
  ])('is Persian for %s', (text) => {
    expect(of(text)).toBe('fa');
  });

  it.each([
    ['پوتن نے کیا کہا؟', 'ur'],
    ['Що сказав Путін учора?', 'uk'],
    ['Що сказав Путін?', 'uk'],
    ['Кто выиграл?', 'ru'],
    ['Где погиб министр', 'ru'],
    ['Кто основал McKinsey & Company?', 'ru'],
    ['Где была создана Call of Duty Elite?', 'ru'],
    ['waht did puttin and rasi disucss on the fone?', 'en'],
    ['who won', 'en'],
    ['Was sagte Scholz in Kiew?', 'de'],
    ['WAS SAGTE SCHOLZ IN KIEW', 'de'],
    ['qui a gagné', 'fr'],
    ['¿Trump?', 'es'],
    ['Qué dijo Putin', 'es'],
    ['Putin ne dedi', 'tr'],
    ['Scholz ne söyledi', 'tr'],
    ['shu 2al putin 3an trump', 'ar'],
    ['9addeh sa3r el naft', 'ar'],
  ])('%s: %s', (text, language) => {
    expect(of(text)).toBe(language);
  });

  it('is what the detector says where letters and words say nothing', () => {
    for (const text of ['普京说了什么', 'Trump']) expect(of(text)).toBe('xx');
    // Words of ours are in it as well, but few.
    const italian = questionLanguage('Cosa pensa Meloni della guerra', { detect: () => 'it' });
    expect(italian).toBe('it');
  });

  it('is that of earlier questions where it may be of several', () => {
    const hints = { detect: wrong, earlier: ['پوتین چه گفت؟'], locales: ['en-US'] };
    expect(questionLanguage('ترامب', hints)).toBe('fa');
    expect(questionLanguage('ماذا قال ترامب؟', hints)).toBe('ar');
    expect(questionLanguage('Trump', { detect: wrong, earlier: ['Was sagte Scholz?'] })).toBe('de');
    expect(questionLanguage('Trump', { detect: wrong, earlier: ['Was sagte er?', 'What did he say?'] })).toBe(
      'en',
    );
  });

  it('is then that of the person’s locales, as far as they are written so', () => {
    expect(questionLanguage('ترامب', { detect: wrong, locales: ['en-US', 'fa'] })).toBe('fa');
    expect(questionLanguage('ترامب', { detect: wrong, locales: [null, 'ru'] })).toBe('ar');
    expect(questionLanguage('Trump', { detect: wrong, locales: ['ar', 'fr'] })).toBe('fr');
  });

  it('is that of the detector for nothing but signs', () => {
    expect(questionLanguage('??? 123', { detect: () => 'und' })).toBe('und');
    expect(questionLanguage('', { detect: () => 'und' })).toBe('und');
  });
});
