import { describe, expect, it } from 'vitest';
import { NO_METADATA } from '../../../src/domain/metadata.ts';
import { articlesOf, extractArticles } from '../../../src/ingestion/articles/extract-articles.ts';
import { genreOf, rubricOf } from '../../../src/ingestion/articles/genre.ts';

const NOTHING = { stated: [], kicker: null, title: null, outlet: null };
const ofTitle = (title: string, outlet: string | null = null) => genreOf({ ...NOTHING, title, outlet });

describe('a headline tells', () => {
  it.each([
    ['رأي | لماذا يجب أن يستقيل الوزير', 'opinion'],
    ['رأي: لماذا يجب أن يستقيل الوزير', 'opinion'],
    ['[رأي] لماذا يجب أن يستقيل الوزير', 'opinion'],
    ['مقال رأي - الجسر الذي لا يحتاجه أحد', 'opinion'],
    ['Opinion: The bridge that nobody needs', 'opinion'],
    ['OPINION | The bridge that nobody needs', 'opinion'],
    ['The bridge that nobody needs | Opinion', 'opinion'],
    ['Мнение: мост никому не нужен', 'opinion'],
    ['Kommentar: Die Brücke braucht niemand', 'opinion'],
    ['Gastbeitrag – Die Brücke braucht niemand', 'opinion'],
    ['Tribune : le pont dont personne ne veut', 'opinion'],
    ['Görüş: Kimsenin istemediği köprü', 'opinion'],
    ['یادداشت | پلی که کسی نمی‌خواهد', 'opinion'],
    ['Opinión: el puente que nadie necesita', 'opinion'],
    ['تصحيح: عدد قتلى الحريق 37', 'correction'],
    ['Correction: 37 people died in the fire', 'correction'],
    ['Berichtigung: 37 Tote bei Brand', 'correction'],
    ['Rectificatif : 37 morts dans l’incendie', 'correction'],
    ['Düzeltme: Yangında 37 kişi öldü', 'correction'],
    ['اصلاحیه: شمار کشته‌شدگان ۳۷ نفر است', 'correction'],
    ['Исправление: при пожаре погибли 37 человек', 'correction'],
    ['Fe de erratas: murieron 37 personas', 'correction'],
    ['الداخلية تنفي وقوع هجوم على الميناء', 'denial'],
    ['وزارة الداخلية التونسية تنفي وقوع هجوم', 'denial'],
    ['نفى الوزير زيادة الضرائب', 'denial'],
    ['نفت وزارة المالية زيادة الضرائب', 'denial'],
    ['Minister denies plans to raise taxes', 'denial'],
    ['Ministry of Finance denies it raised taxes', 'denial'],
    ['Минфин опровергает повышение налогов', 'denial'],
    ['Минфин опроверг сообщения о повышении налогов', 'denial'],
    ['Ministerium dementiert Steuererhöhung', 'denial'],
    ['Le ministre dément toute hausse des impôts', 'denial'],
    ['Bakanlık vergi artışı iddialarını yalanladı', 'denial'],
    ['وزارت دارایی افزایش مالیات را تکذیب کرد', 'denial'],
    ['El ministro desmiente una subida de impuestos', 'denial'],
    ['El ministro niega haber subido los impuestos', 'denial'],
  ])('%s: %s', (title, genre) => {
    expect(ofTitle(title)).toBe(genre);
  });
});

describe('a headline tells nothing', () => {
  it.each([
    'رأي الخبراء في الجسر الجديد',
    'الرأي العام يرفض الجسر',
    'تصحيح مسار الاقتصاد أولوية الحكومة',
    'هل تنفي الوزارة زيادة الضرائب؟',
    'الوزارة لا تنفي زيادة الضرائب',
    'Opinion polls: the minister leads',
    'Public opinion turns against the bridge',
    'Opinion: Brexit',
    'Correction in the markets continues',
    'Judge denies bail to the minister',
    'Court denies emergency appeal by the minister',
    'Minister does not deny plans to raise taxes',
    'Man who denies the charges appears in court',
    'Does the minister deny the plans?',
    'Минфин не опровергает повышение налогов',
    'Uruguay bestreitet das Finale',
    'Brücke war nie so teuer wie heute',
    'Mutter dement: was Angehörige tun können',
    'قیمت نفت ایران افزایش یافت',
    'نفت ایران به چین رسید',
    'Kommentare zum Spiel: Stimmen der Spieler',
    'Meinungsumfrage: Minister führt',
    'Le mot tribune : histoire d’un terme',
    'Corrección en los mercados',
    'Görüşme: bakanlar köprüyü konuştu',
    'Minister: no plans to raise taxes',
  ])('%s', (title) => {
    expect(ofTitle(title)).toBeNull();
  });

  it('with the name of its outlet behind it', () => {
    expect(ofTitle('The bridge is open | Opinion', 'Opinion')).toBeNull();
    expect(ofTitle('Le pont est ouvert - Tribune', 'La Tribune')).toBeNull();
  });
});

describe('metadata and rubrics', () => {
  it.each([
    ['OpinionNewsArticle', 'opinion'],
    ['opinion', 'opinion'],
    ['Opinion/Columns', 'opinion'],
    ['رأي', 'opinion'],
    ['Мнение', 'opinion'],
    ['correction', 'correction'],
    ['denial', 'denial'],
    ['NewsArticle', null],
    ['AnalysisNewsArticle', null],
    ['Public opinion polls', null],
    ['Politics', null],
    ['', null],
  ])('%j: %s', (stated, genre) => {
    expect(genreOf({ ...NOTHING, stated: ['Politics', stated] })).toBe(genre);
  });

  it('come before the headline, the metadata first', () => {
    const title = 'Minister denies plans to raise taxes';
    expect(genreOf({ ...NOTHING, title, kicker: 'Opinion' })).toBe('opinion');
    expect(genreOf({ title, kicker: 'Opinion', stated: ['Correction'], outlet: null })).toBe('correction');
    expect(genreOf({ ...NOTHING, title, kicker: 'Economy' })).toBe('denial');
  });

  it('are whole lines', () => {
    expect(rubricOf(' Kommentar: ')).toBe('opinion');
    expect(rubricOf('Kommentar zum Streik')).toBeNull();
  });
});

describe('a page', () => {
  const LEAD = 'The council of the port opened the bridge on Tuesday after nine years of work.';
  const HEADLINE = 'The bridge that nobody in the port needs';
  const genresOf = (...lines: string[]) =>
    articlesOf({ source: 'a.txt', text: lines.join('\n\n') }).map(({ genre = null, title }) => [
      genre,
      title,
    ]);

  it('names a rubric on a line above its headline', () => {
    expect(genresOf('Opinion', HEADLINE, LEAD)).toEqual([['opinion', HEADLINE]]);
    expect(genresOf('رأي', HEADLINE, LEAD)).toEqual([['opinion', HEADLINE]]);
    expect(genresOf('Economy', HEADLINE, LEAD)).toEqual([[null, HEADLINE]]);
  });

  it('names none in a menu, below its headline as a sentence, or in its body', () => {
    expect(genresOf('Politics', 'Sports', 'Opinion', HEADLINE, LEAD)).toEqual([[null, HEADLINE]]);
    expect(genresOf(HEADLINE, LEAD, 'Opinion', LEAD)).toEqual([[null, HEADLINE]]);
    expect(
      genresOf(HEADLINE, 'The minister denies this. Opinion: that is wrong, say others in the port.'),
    ).toEqual([[null, HEADLINE]]);
  });

  it('that marks its article names a rubric between headline and body, and in its metadata', () => {
    const of = (text: string, genres?: string[]) => {
      const span = { start: 0, end: text.length };
      const metadata = { ...NO_METADATA, title: HEADLINE, ...(genres === undefined ? {} : { genres }) };
      const knowledge = { marked: [{ span, body: span, metadata }], sidecar: null };
      return extractArticles({ source: 'a.jsonl#1', text }, knowledge).map(({ article }) => article.genre);
    };
    expect(of(`رأي\n${LEAD}`)).toEqual(['opinion']);
    expect(of(`${LEAD}\nرأي\n${LEAD}`)).toEqual([undefined]);
    expect(of(LEAD, ['NewsArticle', 'Correction'])).toEqual(['correction']);
  });
});
