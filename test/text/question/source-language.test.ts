import { describe, expect, it } from 'vitest';
import { sourceLanguage } from '../../../src/text/question/source-language.ts';
import { withoutSpans } from '../../without-spans.ts';

/** Question | language | what is left. */
const LIMITED = [
  'Who won the vote in the Russian press? | ru | Who won the vote?',
  'In Arabic sources, how many died? | ar | how many died?',
  'How many died according to Turkish media? | tr | How many died?',
  'What do the Russian media say about Karabakh? | ru | What do say about Karabakh?',
  'كم عدد القتلى في الصحافة الروسية؟ | ru | كم عدد القتلى؟',
  'ماذا تقول المصادر الروسية عن الحرب؟ | ru | ماذا تقول عن الحرب؟',
  'بحسب المصادر العربية كم عدد القتلى؟ | ar | كم عدد القتلى؟',
  'من فاز في الإعلام التركي؟ | tr | من فاز؟',
  'Сколько погибших, по данным арабских СМИ? | ar | Сколько погибших?',
  'Что пишет немецкая пресса о выборах? | de | Что пишет о выборах?',
  'В арабских источниках сколько погибших? | ar | сколько погибших?',
  'به گزارش رسانه‌های عربی چند نفر کشته شدند؟ | ar | چند نفر کشته شدند؟',
  'رسانه‌های روسی چه گفتند؟ | ru | چه گفتند؟',
  'Rus basınına göre kaç kişi öldü? | ru | kaç kişi öldü?',
  'Alman basını ne diyor? | de | ne diyor?',
  'Combien de morts dans la presse arabe ? | ar | Combien de morts?',
  'Selon les médias russes, combien de morts ? | ru | combien de morts?',
  'Wie viele Tote gab es in deutschen Medien? | de | Wie viele Tote gab es?',
  'Was schreibt die russische Presse über Kiew? | ru | Was schreibt über Kiew?',
  '¿Cuántos murieron según la prensa árabe? | ar | ¿Cuántos murieron?',
  '¿Qué dice la prensa rusa sobre Kiev? | ru | ¿Qué dice sobre Kiev?',
];

const NOT_LIMITED = [
  'Who owns the Russian press agency?',
  'How many Russian newspapers were closed?',
  'What did the Russian president say?',
  'Who was killed in the Russian attack?',
  'How many Arabic speakers live in France?',
  'What happened in the Russian embassy?',
  'What did the German foreign minister promise?',
  'Who wrote the Turkish article on tolerance of the constitution?',
  'من هو وزير الخارجية الروسي؟',
  'كم عدد الصحف الروسية؟',
  'ماذا قال الرئيس التركي؟',
  'من يملك وسائل الإعلام؟',
  'ما موقف الدول العربية؟',
  'Кто владеет российским агентством?',
  'Что сказал немецкий министр?',
  'Сколько арабских газет закрыли?',
  'رئیس جمهور روسیه چه گفت؟',
  'چند روزنامه عربی بسته شد؟',
  'Rus ordusu nerede?',
  'Kaç Alman gazetesi kapandı?',
  'Qui possède la presse ?',
  'Que dit le président russe ?',
  'Combien de journaux arabes ont fermé ?',
  'Was sagt der deutsche Kanzler?',
  'Wie viele deutsche Zeitungen wurden verboten?',
  'Wer kontrolliert die Medien?',
  '¿Qué dice el presidente ruso?',
  '¿Cuántos periódicos árabes cerraron?',
];

describe('sourceLanguage', () => {
  it.each(LIMITED)('%s', (line) => {
    const [question = '', language, rest] = line.split(' | ');
    const said = sourceLanguage(question);
    expect([said?.value, withoutSpans(question, said?.spans ?? [])]).toEqual([language, rest]);
  });

  it.each(NOT_LIMITED)('%s says nothing of it', (question) => {
    expect(sourceLanguage(question)).toBeNull();
  });
});
