import { describe, expect, it } from 'vitest';
import { isArabizi } from '../../../src/text/question/arabizi.ts';

describe('Arabizi', () => {
  it.each([
    'shu 2al putin 3an trump',
    'meen hanna2 trump bel fawz?',
    '2adesh el asli7a elli a3lan 3anha schulz la ukrania',
    '9addeh sa3r el naft',
    'sho 2al 3adel el shami 3an el mayy',
    'Wesh 9al Macron 3la Aljazair',
    'lesh estaqal wazir el kharijiye',
    'emta byebda2 el mo2tamar',
    'ween ra7 bouteflika',
    'chkoun rba7 lmatch',
  ])('is told: %s', (text) => {
    expect(isArabizi(text)).toBe(true);
  });

  it.each([
    'What did the G7 say about the 2nd round?',
    'Internet2 nedir?',
    'Internet2 kimle ortaklığa girmiştir?',
    'How many F16 and A380 were sold?',
    'covid19 in 3 weeks',
    'iphone6s price',
    '2nd 3rd 5th',
    '5km 10kg 3pm',
    'La 2ème fois',
    'mp3 mp4 h2o',
    'Who is Ben Ali?',
    'Quand est le 3eme tour',
    'Wen traf Merkel?',
    'ne oldu 15te',
    'Wo liegt die A7 bei km 5?',
    'elle a dit quoi',
    'el presidente dijo que',
    'Che tempo fa',
    'شو قال بوتين',
    'Путин 3an',
    '',
    '3an',
  ])('is not: %s', (text) => {
    expect(isArabizi(text)).toBe(false);
  });
});
