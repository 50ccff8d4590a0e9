import { describe, expect, it } from 'vitest';
import { correctionWords } from '../../../../src/app/verify/later/correction-word.ts';

function textsOf(text: string): string[] {
  return correctionWords(text).map((word) => word.text);
}

describe('words of correction', () => {
  it.each([
    ['وصحّحت البلدية الرقم أمس', 'وصحّحت'],
    ['الوزارة: لا صحة لما نشر', 'لا صحة'],
    ['The ministry denied the report', 'denied'],
    ['Министерство опровергло сообщение', 'опровергло'],
    ['وزارت این خبر را تکذیب کرد', 'تکذیب کرد'],
    ['Bakanlık haberi yalanladı', 'yalanladı'],
    ['Ce n’est pas vrai, dit le maire', 'n’est pas vrai'],
    ['Das Amt stellt richtig: Es waren neun', 'stellt richtig'],
    ['El alcalde desmintió la noticia', 'desmintió'],
    ['Updated: the bridge is open', 'Updated'],
    ['تحديث: فتح الجسر', 'تحديث'],
    ['بروزرسانی: پل باز شد', 'بروزرسانی'],
    ['Aktualisierung: Die Brücke ist offen', 'Aktualisierung'],
    ['Mis à jour : le pont est ouvert', 'Mis à jour'],
    ['Actualizado: el puente está abierto', 'Actualizado'],
    ['Обновлено: мост открыт', 'Обновлено'],
    ['Güncelleme: köprü açıldı', 'Güncelleme'],
  ])('are found as the page has them: %s', (text, word) => {
    expect(textsOf(text)).toContain(word);
  });

  it.each([
    ['a verb that refuses', 'The court denied emergency bail to the driver'],
    ['oil in Persian', 'قیمت نفت پایین آمد'],
    ['a part of a phrase', 'Das Wetter ist nicht schlecht'],
    ['nothing', 'The bridge opened on Monday'],
  ])('are none in %s', (_, text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it('have one key for a word with and without what is written onto it', () => {
    expect(correctionWords('وصححت البلدية').map(({ key }) => key)).toEqual(
      correctionWords('صححت البلدية').map(({ key }) => key),
    );
  });
});
