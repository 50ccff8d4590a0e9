import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uiLanguage } from '../../../src/discord/locales/ui-language.ts';
import { UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';

describe('the language of the bot’s own words', () => {
  it.each([
    ['the question’s own', 'What did Putin say?', 'en', ['fr'], 'en'],
    ['the question’s own', 'ماذا قال بوتين؟', 'ar', ['en-US'], 'ar'],
    ['the question’s own', 'Что сказал Путин?', 'ru', ['en-US'], 'ru'],
    ['the question’s own', 'پوتین چه گفت؟', 'fa', ['en-US'], 'fa'],
    ['the question’s own', 'Putin ne dedi?', 'tr', [], 'tr'],
    ['Arabic for one Arabic word, whatever the detector makes of it', 'بوتين', 'fa', ['en-US'], 'ar'],
    ['Persian for one word with a Persian letter', 'گفتگو', 'ar', ['en-US'], 'fa'],
    ['Russian for one Cyrillic word', 'Путин', 'mk', ['en-US'], 'ru'],
    ['the locale’s for one Latin word, which tells no language', 'Putin', 'de', ['fr'], 'fr'],
    ['the locale’s for a language without words of the bot', '普京总统说了什么', 'zh', ['es-ES'], 'es'],
    ['the locale’s for Ukrainian, which is not Russian', 'Що сказав Путін учора?', 'uk', ['de'], 'de'],
    ['the locale’s for Urdu, which is not Persian', 'پوتن نے کیا کہا؟', 'ur', ['en-GB'], 'en'],
    ['the locale’s without a question', '', 'und', ['tr'], 'tr'],
    ['the locale’s for signs only', '??? 123', 'und', ['de'], 'de'],
    ['the locale’s without its region', '', 'und', ['es-419'], 'es'],
    ['the first locale that is known', '', 'und', [null, 'ja', 'zh-CN', 'ru', 'de'], 'ru'],
    ['English where no locale is known', '', 'und', ['ja', null], 'en'],
    ['English without a locale', '', 'und', [], 'en'],
  ])('is %s: %j (%s), %j → %s', (_, question, detected, locales, language) => {
    expect(uiLanguage(question, detected, locales)).toBe(language);
  });

  it('is always one that it has words in', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 40 });
    const locale = fc.option(fc.oneof(anything, fc.constantFrom('ar', 'en-US', 'pt-BR', '', '-')));
    const detected = fc.oneof(anything, fc.constantFrom('ar', 'ur', 'uk', 'und', 'toString', '__proto__'));
    fc.assert(
      fc.property(anything, detected, fc.array(locale), (question, code, locales) => {
        expect(UI_LANGUAGES).toContain(uiLanguage(question, code, locales));
      }),
    );
  });
});
