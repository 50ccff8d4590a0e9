import { describe, expect, it } from 'vitest';
import { MessageVerifier } from '../../../src/app/verify/verify-message.ts';
import { caveatsOf, isConfirmed } from '../../../src/domain/caveats.ts';
import type { QuotableIndex } from '../../../src/retrieval/index/quotable-index.ts';
import { indexOf } from './bundle/sample-bundle.ts';

/** One sentence that somebody says, in each language. */
const SAYINGS = {
  en: ['The mayor Lena Hartwell said: "', 'We have no money for another repair', '".'],
  ar: ['وقال رئيس البلدية سامي الحداد: «', 'سنبني رصيفا جديدا قبل نهاية العام المقبل', '».'],
  ru: ['Мэр Анна Соколова сказала: «', 'Мы нашли деньги на строительство без помощи столицы', '».'],
  fa: ['رضا کریمی شهردار گفت: «', 'پل تازه روی رودخانه تا پایان سال آینده ساخته می‌شود', '».'],
  tr: [
    'Başkan Ayşe Demir şöyle dedi: "',
    'Yeni köprü gelecek yılın sonuna kadar ırmağın üzerinde açılacak',
    '".',
  ],
  fr: [
    'Le maire Julien Carrel a dit : « ',
    "Le nouveau pont sera ouvert avant la fin de l'année prochaine",
    ' ».',
  ],
  de: [
    'Der Bürgermeister Jonas Keller sagte: „',
    'Die neue Brücke wird vor dem Ende des Jahres eröffnet',
    '“.',
  ],
  es: ['El alcalde Tomás Rivas dijo: «', 'El puente nuevo se abrirá antes del final del próximo año', '».'],
} as const;
type Code = keyof typeof SAYINGS;

const CODES = ['en', 'ar', 'ru', 'fa', 'tr', 'fr', 'de', 'es'] as const satisfies readonly Code[];

let index: Promise<QuotableIndex> | null = null;

/** Verifies a message in which `{Q}` stands for the saying of a language. */
async function verified(language: Code, message: string) {
  index ??= indexOf(
    ...CODES.map((code) => ({
      source: `${code}.txt`,
      text: `Harbour page ${code}\n\n2024-05-02\n\n${SAYINGS[code].join('')}\n`,
    })),
  );
  return new MessageVerifier(await index).verify(message.replace('{Q}', SAYINGS[language][1]));
}

/** Without signs at its ends: a full stop stands within the marks or behind them. */
function wordsOf(quote: string): string {
  return quote.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

describe('a message that denies or questions its own quote is no agreement', () => {
  it.each<[Code, string]>([
    ['en', 'Lena Hartwell never said: "{Q}"'],
    ['en', 'It is a lie that "{Q}"'],
    ['en', 'Fake quote: "{Q}"'],
    ['en', 'Did Lena Hartwell really say "{Q}"?'],
    ['en', 'It is wrong to say that "{Q}"'],
    ['en', 'Rumours that "{Q}" are false.'],
    ['en', 'Few experts say "{Q}"'],
    ['en', '"{Q}". Fact check: false.'],
    ['en', '{Q}. Fact check: false.'],
    ['en', '"{Q}"\nShe never said that.'],
    ['en', 'Hartwell was falsely quoted as saying "{Q}"'],
    ['ar', 'كذب: «{Q}»'],
    ['ar', 'لم يقل سامي الحداد: «{Q}»'],
    ['ar', 'هل قال الحداد فعلا «{Q}»؟'],
    ['ar', 'نفى الحداد أن يكون قد قال «{Q}»'],
    ['ar', '«{Q}» تصريح مفبرك'],
    ['ru', 'Соколова никогда не говорила: «{Q}»'],
    ['ru', 'Фейк: «{Q}»'],
    ['ru', 'Правда ли, что Соколова сказала «{Q}»?'],
    ['fa', 'رضا کریمی هرگز نگفت: «{Q}»'],
    ['fa', 'دروغ است: «{Q}»'],
    ['tr', 'Yalan haber: "{Q}"'],
    ['tr', 'Ayşe Demir şunu demedi: "{Q}"'],
    ['tr', '"{Q}" sözü doğru değil'],
    ['fr', "Julien Carrel n'a jamais dit : « {Q} »"],
    ['fr', 'Faux : « {Q} »'],
    ['de', 'Jonas Keller hat nie gesagt: „{Q}“'],
    ['de', 'Es stimmt nicht, dass „{Q}“'],
    ['es', 'Tomás Rivas nunca dijo: «{Q}»'],
    ['es', 'Bulo: «{Q}»'],
    ['es', '¿Dijo Tomás Rivas «{Q}»?'],
  ])('%s: %s', async (language, message) => {
    const told = await verified(language, message);
    expect(['exact', 'respelt']).toContain(told.verification.status);
    expect(wordsOf(told.quote.text)).toBe(SAYINGS[language][1]);
    expect(caveatsOf(told).map(({ kind }) => kind)).toContain('denied-by-message');
  });

  it('has the words as the message has them', async () => {
    const told = await verified('en', 'Lena Hartwell never said: "{Q}"');
    expect(told.denials).toEqual([{ kind: 'denial', text: 'never said' }]);
    expect(told.attribution.speaker.given).toBe('Lena Hartwell');
  });
});

describe('a plain report, and a question beside it whether it is true, deny nothing', () => {
  it.each<[Code, string]>([
    ['en', 'Lena Hartwell said: "{Q}"'],
    ['en', '"{Q}", said Lena Hartwell. Is this true?'],
    ['en', 'Is this true? "{Q}"'],
    ['en', 'Did you hear this? Hartwell said: "{Q}"'],
    ['en', 'Look what Hartwell said!!! "{Q}"'],
    ['ar', 'قال سامي الحداد: «{Q}». هل هذا صحيح؟'],
    ['ru', 'Соколова сказала: «{Q}». Это правда?'],
    ['fa', 'رضا کریمی گفت: «{Q}»'],
    ['tr', 'Ayşe Demir: "{Q}". Bu doğru mu?'],
    ['fr', 'Julien Carrel a dit : « {Q} ». Est-ce vrai ?'],
    ['de', 'Jonas Keller sagte: „{Q}“. Stimmt das?'],
    ['es', 'Tomás Rivas dijo: «{Q}». ¿Es verdad?'],
  ])('%s: %s', async (language, message) => {
    const told = await verified(language, message);
    expect(told.denials).toEqual([]);
    expect(isConfirmed(told)).toBe(true);
  });
});

describe('a question whether it is true, at the end of a text that no mark sets off, is none of the quote', () => {
  it.each<[Code, string]>([
    ['en', '{Q}, is this true?'],
    ['en', '{Q}. Is this true??'],
    ['ar', '{Q} هل هذا صحيح؟'],
    ['ru', '{Q}. Это правда?'],
    ['fa', '{Q}. آیا این درست است؟'],
    ['tr', '{Q}. Bu doğru mu?'],
    ['fr', '{Q}. Est-ce vrai ?'],
    ['de', '{Q}. Stimmt das?'],
    ['es', '{Q}. ¿Es verdad?'],
  ])('%s: %s', async (language, message) => {
    const { verification, quote } = await verified(language, message);
    expect(['exact', 'respelt']).toContain(verification.status);
    expect(wordsOf(quote.text)).toBe(SAYINGS[language][1]);
  });
});
