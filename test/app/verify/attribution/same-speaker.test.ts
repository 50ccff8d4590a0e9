import { describe, expect, it } from 'vitest';
import { sameSpeaker } from '../../../../src/app/verify/attribution/same-speaker.ts';
import { NO_NAMES } from '../../../../src/domain/names.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';

const NAMES = new KnownNames({
  ...NO_NAMES,
  groups: [
    ['Quill', 'كويل', 'Квилл'],
    ['Brand', 'براند', 'Бранд'],
  ],
  given: new Set(['سامر', 'Ada', 'adam', 'zelda', 'joe', 'joseph', 'زياد']),
});

const same = (given: string, page: string, article = ''): string => sameSpeaker(given, page, article, NAMES);

describe('sameSpeaker', () => {
  it.each([
    ['قطان', 'مدير الميناء سامر قطان'],
    ['سامر قطان', 'مدير الميناء سامر قطان'],
    ['Quill', 'كويل'],
    ['President Quill', 'الرئيسة آدا كويل'],
    ['Ada Quill', 'Quill'],
    ['وزيرة الزراعة', 'وزيرة الزراعة الأردنية'],
    ['سامر قطان', 'السفير قطان'],
    ['القطان', 'المدرب سامر القطان المدير الفني لنادي الضفة'],
    ['زياد حداد', 'زياد حداد عضو مجلس المدينة'],
    ['زياد حداد', 'النائب في مجلس المدينة القديمة زياد حداد'],
    ['President Quill', 'the president, Quill'],
  ])('takes %s for %s', (given, page) => {
    expect(same(given, page)).toBe('same');
  });

  it.each([
    ['Brand', 'كويل'],
    ['براند', 'كويل'],
    ['كويل', 'وزيرة الزراعة'],
    ['Zelda Quill', 'Joe Quill'],
    ['سامر قطان', 'الوزير زياد قطان'],
    ['سامر قطان', 'المدير، سامر نصار'],
    ['سامر بن قطان', 'النائب في مجلس المدينة القديمة زياد سامر نصار'],
  ])('tells %s from %s', (given, page) => {
    expect(same(given, page)).toBe('other');
  });

  it.each([
    ['سامر', 'مدير الميناء سامر قطان'],
    ['حزب الضفة', 'زياد حداد عضو حزب الضفة'],
    ['الزراعة', 'وزيرة الزراعة'],
    ['spokesman for President Quill', 'كويل'],
    ['the farm minister', 'وزيرة الزراعة'],
    ['Zelmar', 'قطان'],
    ['Joe Quill', 'Joseph Quill'],
    ['President Adam Quill', 'Finance Minister Quill'],
    ['الرئيس سامر قطان', 'وزير الزراعة سامر قطان'],
    ['Президент Квилл', 'министр Квилл'],
    ['le président Quill', 'la ministre Quill'],
    ['Präsident Quill', 'Finanzminister Quill'],
    ['el presidente Quill', 'la ministra Quill'],
    ['Cumhurbaşkanı Quill', 'Maliye Bakanı Quill'],
    ['رئیس جمهور کویل', 'وزیر کویل'],
    ['سامر قطان', 'مستشار الرئيس الجديد سامر قطان'],
  ])('does not take %s for %s', (given, page) => {
    expect(same(given, page)).not.toBe('same');
  });

  it.each([
    ['شقيق سامر قطان', 'سامر قطان'],
    ['محامي سامر قطان', 'سامر قطان'],
    ['والد سامر قطان', 'سامر قطان'],
    ['ابن سامر قطان', 'سامر قطان'],
    ['زوجة سامر قطان', 'مدير الميناء سامر قطان'],
    ['سامر قطان', 'محامي سامر قطان'],
    ['Адвокат Сергей Квилл', 'Квилл'],
    ['brother of Ada Quill', 'Ada Quill'],
    ['lawyer of Quill', 'كويل'],
    ["Ada Quill's lawyer", 'Ada Quill'],
  ])('does not take a relative for whose relative it is: %s, %s', (given, page) => {
    expect(same(given, page)).not.toBe('same');
  });

  it.each([
    ['محامي سامر قطان', 'محامي سامر قطان'],
    ['سامر قطان', 'المحامي سامر قطان'],
    ['سامر قطان', 'سامر قطان محامي المتهم'],
  ])('takes %s for %s, who is the lawyer', (given, page) => {
    expect(same(given, page)).toBe('same');
  });

  it('takes a role for a person whom the article puts beside it', () => {
    expect(same('وزيرة الزراعة', 'هالة منصور', 'وصلت وزيرة الزراعة هالة منصور إلى المدينة.')).toBe('same');
    expect(same('وزيرة الزراعة', 'هالة منصور', 'وصلت وزيرة الزراعة. وتحدثت هالة منصور.')).not.toBe('same');
  });
});

describe('whom somebody speaks for', () => {
  it('is not the one who speaks, and whose first name is the same word is', () => {
    expect(same('سامر الحلبي', 'المتحدث باسم سامر الحلبي')).not.toBe('same');
    expect(same('سامر الحلبي', 'المتحدث الرسمي باسم سامر الحلبي')).not.toBe('same');
    expect(same('سامر الحلبي', 'المتحدث باسم الحكومة سامر الحلبي')).toBe('same');
    expect(same('باسم نعيم', 'القيادي باسم نعيم')).toBe('same');
  });
});
