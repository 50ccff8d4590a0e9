import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundForm, soundsOf } from '../../../src/text/names/sound-form.ts';

describe('soundForm', () => {
  it.each([
    ['طبرقة', 'تبركه', 'emphatic letters, which no other script tells, and ta marbuta'],
    ['ضاحية', 'داهية', 'dad and hha'],
    ['ذي', 'دي', 'dhal'],
    ['ظافر', 'زافر', 'zah'],
    ['عصام', 'صام', 'ayn, which no other script writes'],
    ['علاء', 'علا', 'a hamza on the line'],
    ['محمّد', 'محمد', 'a shadda'],
    ['اللّه', 'اله', 'a doubled letter that is written out'],
    ['أنقرة', 'انقره', 'alef forms'],
    ['بوتین', 'بوتين', 'the Persian ya'],
    ['Zelenskyy', 'Zelensky', 'doubled letters of Latin script'],
    ['ERDOĞAN', 'erdogan', 'case and accents'],
    ['Аббас', 'Абас', 'doubled letters of Cyrillic script'],
    ['l’Otan', 'lotan', 'an apostrophe'],
    ['G7', 'G', 'a digit is no sound'],
  ])('hears %s and %s alike: %s', (a, b) => {
    expect(soundForm(a)).toBe(soundForm(b));
  });

  it.each([
    ['رئيسي', 'رئيس', 'Raisi is not a president'],
    ['بايدن', 'بادن', 'Biden is not Baden'],
    ['خامنئي', 'خميني', 'nor Khamenei Khomeini'],
    ['بوتين', 'بوتان', 'nor Putin Bhutan'],
    ['Iran', 'Iraq', 'other letters'],
  ])('keeps %s and %s apart: %s', (a, b) => {
    expect(soundForm(a)).not.toBe(soundForm(b));
  });

  it('leaves nothing of what has no letters', () => {
    expect(soundForm('2023')).toBe('');
    expect(soundForm('٣٫٧')).toBe('');
  });

  it('is stable: the sound of a sound is the same', () => {
    const letters = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى');
    const word = fc
      .array(fc.constantFrom(...letters, ...Array.from('aeklmsyАбвгйь')))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(word, (text) => {
        expect(soundForm(soundForm(text))).toBe(soundForm(text));
      }),
    );
  });
});

describe('soundsOf', () => {
  it('gives the words of a name in order, those without a sound left out', () => {
    expect(soundsOf('الاتحاد الأوروبي')).toEqual(['الاتهاد', 'الاوروبي']);
    expect(soundsOf('Covid-19')).toEqual(['covid']);
    expect(soundsOf('Си Цзиньпин')).toEqual(['си', 'цзиньпин']);
    expect(soundsOf(' 2023! ')).toEqual([]);
  });
});
