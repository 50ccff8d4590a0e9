import { expect, it } from 'vitest';
import { pointsElsewhere } from '../../../src/text/talk/points-elsewhere.ts';

it.each([
  'is that true?',
  'source?',
  'Is this real or fake',
  'هل هذا صحيح؟',
  'ما مصدر هذا الكلام؟',
  'صحيح؟',
  'آیا این درست است؟',
  'это правда?',
  'источник?',
  'c’est vrai ?',
  'Stimmt das?',
  'ist das wahr?',
  '¿es verdad eso?',
  'bu doğru mu?',
  'kaynak?',
])('%j asks of something that stands elsewhere', (text) => {
  expect(pointsElsewhere(text)).toBe(true);
});

it.each([
  'is that true of the mayor?',
  'What did the mayor open?',
  'هل صحيح أن العمدة افتتح الجسر؟',
  'Открыл ли мэр мост?',
  'Le maire a-t-il ouvert le pont ?',
  'Hat der Bürgermeister die Brücke eröffnet?',
  'belediye başkanı köprüyü açtı mı?',
  '',
  '😀',
])('%j does not', (text) => {
  expect(pointsElsewhere(text)).toBe(false);
});
