import { describe, expect, it } from 'vitest';
import { declinedRequest } from '../../../src/text/question/declined-request.ts';
import { withoutSpans } from '../../without-spans.ts';

/** Request | kind | topic. */
const DECLINED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Translate the Putin Raisi article into English | translate | Putin Raisi',
    'can you please translate the article about the bridge to Arabic? | translate | the bridge',
    'Summarise the article about Putin and Raisi | summarise | Putin and Raisi',
    'give me a short summary of the Karabakh conflict | summarise | the Karabakh conflict',
    'How many articles are there about the mayor? | count | the mayor',
    'How many times did Putin call an Iranian president? | count | Putin an Iranian president?',
    'Which countries are mentioned in the Karabakh conflict? | list | countries in the Karabakh conflict?',
    'List all ministers of the cabinet | list | ministers of the cabinet',
    'What are all the countries that signed? | list | the countries that signed',
    'Name every player who scored | list | player who scored',
    'Do you think Putin is a good president? | opinion | Putin is a good president',
    'Is Putin a good president? | opinion | Putin',
    'What is your opinion on the bridge? | opinion | the bridge',
    'Write a poem about Selwan | write | Selwan',
    'could you write me an essay on the harbour fire | write | the harbour fire',
    'How many news stories are there on the strike? | count | the strike',
  ],
  ar: [
    'ترجم مقال بوتين ورئيسي إلى الإنجليزية | translate | بوتين ورئيسي',
    'ممكن تترجم لي المقال عن الجسر للعربية | translate | الجسر',
    'لخص لي المقال عن الجسر | summarise | الجسر',
    'أعطني ملخصا عن حريق السوق | summarise | حريق السوق',
    'كم مرة اتصل بوتين برئيس إيراني؟ | count | بوتين برئيس إيراني',
    'كم مقالا عن رئيس البلدية؟ | count | رئيس البلدية',
    'ما هي الدول التي تحدث بوتين مع رؤسائها هاتفيا؟ | list | الدول التي تحدث بوتين مع رؤسائها هاتفيا',
    'اذكر جميع الوزراء في الحكومة | list | الوزراء في الحكومة',
    'ما رأيك في بوتين؟ | opinion | بوتين',
    'هل تعتقد أن بوتين محق؟ | opinion | بوتين محق',
    'اكتب قصيدة عن سلوان | write | سلوان',
    'من هم الرؤساء الذين اتصل بهم بوتين؟ | list | الرؤساء الذين اتصل بهم بوتين',
  ],
  ru: [
    'Переведи статью о Путине и Раиси на английский | translate | Путине и Раиси',
    'Перескажи кратко статью о мосте | summarise | мосте',
    'Сколько статей о мэре? | count | мэре',
    'Сколько раз Путин звонил президенту Ирана? | count | Путин президенту Ирана',
    'Перечисли всех министров | list | министров',
    'Какие страны упоминаются в конфликте? | list | страны в конфликте',
    'Что ты думаешь о Путине? | opinion | Путине',
    'Напиши стихотворение о порте | write | порте',
    'Переведи на английский статью о мосте | translate | мосте',
    'Составь список министров | list | министров',
  ],
  fa: [
    'مقاله درباره پل را به انگلیسی ترجمه کن | translate | پل',
    'مقاله درباره پل را خلاصه کن | summarise | پل',
    'چند مقاله درباره شهردار هست؟ | count | شهردار',
    'همه وزیران را نام ببر | list | وزیران',
    'نظرت درباره پوتین چیست؟ | opinion | پوتین',
    'یک شعر درباره بندر بنویس | write | بندر',
    'درباره شهردار یک شعر بنویس | write | شهردار',
  ],
  tr: [
    'Köprü makalesini İngilizceye çevir | translate | Köprü',
    'Köprü hakkındaki haberi özetle | summarise | Köprü',
    'Belediye başkanı hakkında kaç haber var? | count | Belediye başkanı',
    'Bütün bakanları listele | list | bakanları',
    'Sence Putin haklı mı? | opinion | Putin haklı mı',
    'Liman hakkında bir şiir yaz | write | Liman',
    'Makaleleri say | count | ',
  ],
  fr: [
    'Traduis l’article sur le pont en anglais | translate | le pont',
    'Résume l’article sur le pont | summarise | le pont',
    'Combien d’articles y a-t-il sur le maire ? | count | le maire',
    'Énumère les ministres du cabinet | list | les ministres du cabinet',
    'Que penses-tu de Poutine ? | opinion | Poutine',
    'Écris un poème sur le port | write | le port',
  ],
  de: [
    'Übersetze den Artikel über die Brücke ins Englische | translate | die Brücke',
    'Fasse den Artikel über die Brücke zusammen | summarise | die Brücke',
    'Wie viele Artikel gibt es über den Bürgermeister? | count | den Bürgermeister',
    'Wie oft hat Putin Raisi angerufen? | count | Putin Raisi',
    'Welche Länder werden in dem Bericht erwähnt? | list | Länder in dem Bericht',
    'Was hältst du von Putin? | opinion | Putin',
    'Schreib ein Gedicht über den Hafen | write | den Hafen',
  ],
  es: [
    'Traduce el artículo sobre el puente al inglés | translate | el puente',
    'Resume el artículo sobre el puente | summarise | el puente',
    '¿Cuántos artículos hay sobre el alcalde? | count | el alcalde',
    'Enumera los ministros del gabinete | list | los ministros del gabinete',
    '¿Qué piensas de Putin? | opinion | Putin',
    'Escribe un poema sobre el puerto | write | el puerto',
  ],
};

const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  en: [
    'How many soldiers were killed?',
    'Who translated the book?',
    'Which countries signed the treaty?',
    'What did he write?',
    'Who wrote a poem about the war?',
    'How many times did he win the cup?',
    'Which ministers were named in the report?',
    'What does the minister think about the law?',
    'Is Putin the president of Russia?',
    'Who is on the list of candidates?',
    'What is the name of the port?',
    'How many pages does the report have?',
    'What is the opinion of the union?',
    'Did the president translate the letter?',
    'How many articles does the constitution have?',
    'Who counts the votes?',
    'What did the minister promise you?',
  ],
  ar: [
    'كم جنديا قتل؟',
    'من ترجم الكتاب؟',
    'ما الدول التي وقعت الاتفاق؟',
    'أي الدول وقعت؟',
    'ماذا كتب؟',
    'كم مرة فاز بالكأس؟',
    'ما رأي الوزير في القانون؟',
    'من كتب قصيدة عن الحرب؟',
    'كم مادة في الدستور؟',
    'هل يعتقد الوزير أن الجسر آمن؟',
    'ما عدد القتلى؟',
    'ما هي الدولة التي زارها بوتين؟',
  ],
  ru: [
    'Сколько солдат погибло?',
    'Кто перевёл книгу?',
    'Какие страны подписали договор?',
    'Что думает министр о законе?',
    'Сколько раз он выиграл кубок?',
    'Кто написал стихотворение о войне?',
    'Сколько статей в конституции?',
    'Путин — президент России?',
  ],
  fa: [
    'چند سرباز کشته شدند؟',
    'چه کسی کتاب را ترجمه کرد؟',
    'کدام کشورها امضا کردند؟',
    'نظر وزیر درباره قانون چیست؟',
    'چه کسی شعر را نوشت؟',
    'چند بار قهرمان شد؟',
  ],
  tr: [
    'Kaç asker öldü?',
    'Kitabı kim çevirdi?',
    'Hangi ülkeler imzaladı?',
    'Bakan yasa hakkında ne düşünüyor?',
    'Şiiri kim yazdı?',
    'Kaç kez şampiyon oldu?',
  ],
  fr: [
    'Combien de soldats ont été tués ?',
    'Qui a traduit le livre ?',
    'Quels pays ont signé ?',
    'Que pense le ministre de la loi ?',
    'Qui a écrit un poème sur la guerre ?',
    'Combien d’articles comptait la loi ?',
  ],
  de: [
    'Wie viele Soldaten wurden getötet?',
    'Wer übersetzte das Buch?',
    'Welche Länder haben unterschrieben?',
    'Was hält der Minister von dem Gesetz?',
    'Wer schrieb ein Gedicht über den Krieg?',
    'Wie viele Artikel hat die Verfassung?',
    'Wie oft hat er den Pokal gewonnen?',
  ],
  es: [
    '¿Cuántos soldados murieron?',
    '¿Quién tradujo el libro?',
    '¿Qué países firmaron?',
    '¿Qué opina el ministro de la ley?',
    '¿Quién escribió un poema sobre la guerra?',
    '¿Cuántos artículos tiene la constitución?',
  ],
};

describe.each(Object.entries(DECLINED))('in %s', (language, lines) => {
  it.each(lines)('is declined: %s', (line) => {
    const [question = '', kind, topic] = line.split(' | ');
    const said = declinedRequest(question);
    expect(said?.value).toBe(kind);
    expect(withoutSpans(question, said?.spans ?? []).replace(/^[¿]\s*/u, '')).toBe(
      topic?.replace(/\?$/u, ''),
    );
  });

  it.each(ORDINARY[language] ?? [])('is an ordinary question: %s', (question) => {
    expect(declinedRequest(question)).toBeNull();
  });
});
