import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readNameKnowledge } from '../../../src/adapters/name-files.ts';
import { demandedNames } from '../../../src/retrieval/names/demanded-names.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { namePhrases } from '../../../src/retrieval/names/name-phrases.ts';
import { typedText } from '../../../src/text/words/words.ts';

let known: KnownNames;

beforeAll(async () => {
  known = new KnownNames(await readNameKnowledge(join(import.meta.dirname, '../../../names')));
});

/** The demanded names of a question, as typed. */
function demanded(language: string, question: string): string[] {
  const asked = { typed: typedText(question), language, phrases: namePhrases(known, question) };
  return demandedNames(known, asked, () => false).map(({ phrases }) =>
    phrases.map(({ words }) => words.map(({ typed }) => typed).join(' ')).join(' '),
  );
}

describe('what is demanded as a name', () => {
  it.each([
    ['en', 'What did Chafik Sarsar say about the elections?', ['Chafik Sarsar'], 'two words with a capital'],
    ['en', 'What did President Putin say?', ['Putin'], 'without the title'],
    ['en', 'what did sadiq khan say about the fire?', ['sadiq khan'], 'behind a first name, without capitals'],
    ['en', 'Where is Zouara?', ['Zouara'], 'one word with a capital'],
    ['fr', "Qu'a dit Mohsen Marzouk en avril 2017 ?", ['Mohsen Marzouk'], 'and no month'],
    ['de', 'Was sagte Premierminister Sellal nach der Wahl?', ['Sellal'], 'behind a title, where nouns have capitals'],
    ['de', 'Was sagte Hamza Malouli zum Haushalt?', ['Hamza Malouli'], 'a first name'],
    ['tr', "Muhsin Merzuk'un partisi ne dedi?", ['Muhsin Merzuk'], 'without its case'],
    ['ru', 'Что сказал Хамма Хаммами о протестах?', ['Хамма Хаммами'], 'in Cyrillic script'],
    ['ar', 'ماذا قال زهير المغزاوي عن الحكومة؟', ['زهير المغزاوي'], 'behind a first name'],
    ['fa', 'محسن مرزوق درباره دولت چه گفت؟', ['محسن مرزوق'], 'in Persian'],
    ['ar', 'ماذا حدث في الجزائر؟', ['الجزائر'], 'a country'],
    ['ar', 'ماذا حدث في دمشق؟', ['دمشق'], 'a short place, no other word'],
    ['en', 'what happened in germany', ['germany'], 'a country where nothing has a capital'],
    ['tr', "Almanya'da ne oldu?", ['Almanya'], 'a country as the first word'],
    ['es', '¿Descarta Hamza Malouli la huelga?', ['Hamza Malouli'], 'no verb before a name'],
  ])('%s "%s" demands %s: %s', (language, question, names) => {
    expect(demanded(language, question)).toEqual(names);
  });

  it.each([
    ['en', 'What happened in April?', 'a month'],
    ['en', 'What did the Parliament vote on Monday?', 'a body and a weekday'],
    ['en', 'What do Tunisian ministers and the Dutch consulate say?', 'adjectives of countries'],
    ['en', 'Protesters did what at the port?', 'the first word'],
    ['en', 'How many US soldiers died?', 'two letters'],
    ['de', 'Welche Rolle spielte die Einheitsregierung am Ende der Verhandlungen?', 'nouns'],
    ['tr', 'Ticaret Bakanı ne dedi?', 'an office'],
    ['tr', "Şubat'ta kaç kişi öldü?", 'a month with a case'],
    ['fr', 'Où la réunion a-t-elle eu lieu ?', 'réunion is no island'],
    ['ru', 'Что решил Центробанк?', 'a body'],
    ['es', '¿Qué dijo el ministro de Educación?', 'an office'],
    ['ar', 'قداش من عمر يقبلو الصغار؟', 'words that sound like داعش and a name'],
    ['ar', 'كم متفرجا حضر في صالة سوق المدينة؟', 'صالة is not صالح'],
    ['ar', 'هل سيعيد رئيس الحكومة النظر؟', 'سيعيد sounds like سعيد'],
    ['fa', 'چند نفر در حادثه جان باختند؟', 'جان is life'],
    ['fa', 'سود خالص شرکت چقدر بود؟', 'nothing'],
    ['ar', 'كيف فسرت الوزيرة القرار؟', 'فسرت is no سرت'],
    ['en', 'How far did shares of BIAT fall?', 'an acronym, which articles write out'],
    ['es', '¿Quién rodó el corto «Encontré el amor»?', 'the title of a work'],
    ['en', 'Who filmed "Vault" and when?', 'a title in straight quotes'],
    ['fr', '', 'nothing at all'],
  ])('%s "%s" demands nothing: %s', (language, question) => {
    expect(demanded(language, question)).toEqual([]);
  });
});
