import { describe, expect, it } from 'vitest';
import { classifyLine } from '../../../src/ingestion/lines/classify-line.ts';
import { isProse, isTagRow } from '../../../src/ingestion/lines/tag-row.ts';

describe('a row of tags is', () => {
  it.each([
    'سمات تونس | صفاقس | البنك المركزي',
    'سمات #تونس #صفاقس',
    'الوسوم • الاقتصاد • الحكومة',
    'سمات تونس، صفاقس، وزارة الداخلية',
    'كلمات دلالية تونس الحكومة النهضة',
    'الكلمات المفتاحية مصر السودان سد النهضة',
    'Tags #Syria #Iran',
    'Topics Politics | Economy',
    'Filed under Politics Economy',
    'Etiketler Türkiye, Suriye, dışişleri bakanlığı',
    'Метки: Россия, Сирия',
    'Метки Россия | Сирия',
    'Ключевые слова Россия США санкции',
    'Schlagwörter Berlin • Bundestag',
    'Mots-clés Tunis | Économie',
    'Mots clés Tunis Économie',
    'Etiquetas Madrid, Gobierno, presupuestos',
    'Palabras clave Madrid Gobierno',
    'برچسب‌ها ایران | روسیه',
    'کلید واژه ها ایران روسیه',
  ])('%s', (line) => {
    expect(classifyLine(line, { start: 0, end: line.length }).kind).toBe('closing');
  });
});

describe('no row of tags is', () => {
  it.each([
    'سمات الشخصية التي تنجح في العمل عن بعد كما يراها خبراء علم النفس',
    'سمات الشخصية القيادية كثيرة ومتنوعة.',
    'سمات القائد، كما يرى الخبير، كثيرة.',
    'الوسوم تتصدر تويتر في تونس',
    'Tags der offenen Tür in Berlin',
    'Tags darauf stürmten Polizisten das Haus',
    'Hashtags help brands to grow',
    'Topics of the day',
    'Etiketler değişti',
    'Метки появились на домах в Луганске.',
    'Etiquetas para la ropa, el calzado y los juguetes que se venden en la tienda',
    'Ключевые слова в речи президента',
    'Palabras clave del discurso',
    'Tag',
  ])('%s', (line) => {
    expect(isTagRow(line)).toBe(false);
    expect(classifyLine(line, { start: 0, end: line.length }).kind).not.toBe('furniture');
  });

  it('a label with a sentence behind its colon', () => {
    const sentence = 'Topics: the two ministers spoke of the bridge and of the new railway to the port.';
    expect(classifyLine(sentence, { start: 0, end: sentence.length }).kind).toBe('text');
    expect(isProse('the bridge, the port.')).toBe(false);
    expect(isProse('bridge, port, railway, council of the town, budget, roads, schools, taxes.')).toBe(false);
  });
});
