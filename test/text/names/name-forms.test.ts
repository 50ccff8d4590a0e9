import { describe, expect, it } from 'vitest';
import type { Script } from '../../../src/domain/question.ts';
import { nameForms, stemsOfKnown } from '../../../src/text/names/name-forms.ts';

const forms = (sound: string, script: Script): string[] => nameForms(sound, script).map(([form]) => form);

describe('what a word of a question may be as a name', () => {
  it.each<[string, Script]>([
    ['بوتين', 'arabic'],
    ['путина', 'cyrillic'],
    ['putin', 'latin'],
    ['و', 'arabic'],
  ])('%s is itself first, at no cost', (word, script) => {
    expect(nameForms(word, script)[0]).toEqual([word, 0]);
  });

  it('is what is left without proclitics, which costs something', () => {
    expect(nameForms('وبوتين', 'arabic')).toContainEqual(['بوتين', expect.any(Number)]);
    for (const [form, cost] of nameForms('وبوتين', 'arabic').slice(1)) expect(cost, form).toBeGreaterThan(0);
    expect(forms('بوتين', 'latin')).toEqual(['بوتين']);
  });

  it('has the article again behind a lam that hides it', () => {
    expect(forms('لامم', 'arabic')).toContain('الامم');
    expect(forms('امم', 'arabic')).not.toContain('المم');
  });

  it('is in Arabic letters where Persian ones are, at no cost', () => {
    expect(nameForms('پوتین', 'arabic')).toContainEqual(['بوتین', 0]);
    expect(nameForms('چگژ', 'arabic')).toContainEqual(['تشغج', 0]);
    expect(nameForms('بوتين', 'arabic').filter(([, cost]) => cost === 0)).toHaveLength(1);
  });

  it.each([
    ['путина', 'путин'],
    ['путину', 'путин'],
    ['лавровым', 'лавров'],
    ['анкаре', 'анкара'],
    ['китае', 'китай'],
    ['кремле', 'кремль'],
    ['росии', 'росия'],
    ['зеленского', 'зеленский'],
    ['зеленскому', 'зеленский'],
    ['зеленским', 'зеленский'],
    ['толстой', 'толстая'],
  ])('of %s in a Russian case is %s', (word, name) => {
    expect(forms(word, 'cyrillic')).toContain(name);
    expect(forms(word, 'latin')).toEqual([word]);
  });

  it('is a Russian name as it stands where no case ending is', () => {
    expect(forms('путин', 'cyrillic')).toEqual(['путин']);
  });

  it('is what is left without the s of a genitive, of three letters or more', () => {
    expect(forms('trumps', 'latin')).toEqual(['trumps', 'trump']);
    expect(forms('alis', 'latin')).toEqual(['alis']);
    expect(forms('trump', 'latin')).toEqual(['trump']);
    expect(forms('asads', 'latin')).toEqual(['asads', 'asad']);
  });

  it('has three letters or more', () => {
    expect(forms('она', 'cyrillic')).toEqual(['она']);
    expect(forms('онеа', 'cyrillic')).toContain('оне');
    for (const form of forms('вбсу', 'arabic').slice(1)) expect(form.length).toBeGreaterThanOrEqual(3);
    expect(forms('لب', 'arabic')).toEqual(['لب', 'الب']);
  });
});

describe('Turkish stems', () => {
  it.each([
    ['trumpin', 'trump'],
    ['trumpa', 'trump'],
    ['trumpla', 'trump'],
    ['trumpda', 'trump'],
    ['trumpdan', 'trump'],
    ['trumpta', 'trump'],
    ['ankarayi', 'ankara'],
    ['ankaranin', 'ankara'],
    ['ankarayla', 'ankara'],
  ])('of %s have %s', (word, stem) => {
    expect(stemsOfKnown(word)).toContain(stem);
  });

  it('have four letters or more, and the word is none of them', () => {
    expect(stemsOfKnown('alin')).toEqual([]);
    expect(stemsOfKnown('suri')).toEqual([]);
    expect(stemsOfKnown('trump')).toEqual([]);
    expect(stemsOfKnown('trumpxyz')).toEqual([]);
  });
});
