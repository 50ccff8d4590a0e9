import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionParts } from '../../../src/text/question/question-parts.ts';

/** Parts are written with | between them. */
const SPLIT = [
  'What did they discuss | who asked for the call? = What did they discuss, and who asked for the call?',
  'What did Putin and Raisi discuss | Who asked for it? = What did Putin and Raisi discuss? Who asked for it?',
  'when did they meet | where was it held = when did they meet and where was it held',
  'Who won the vote | in which city was it announced? = Who won the vote and in which city was it announced?',
  'Why was the flight cancelled | how many passengers were on board? = Why was the flight cancelled, and how many passengers were on board?',
  'ماذا بحث بوتين ورئيسي | من بادر إلى الاتصال؟ = ماذا بحث بوتين ورئيسي ومن بادر إلى الاتصال؟',
  'متى عقد الاجتماع | أين جرت المباحثات؟ = متى عقد الاجتماع وأين جرت المباحثات؟',
  'من فاز في الانتخابات | كم صوتا حصل عليه؟ = من فاز في الانتخابات، وكم صوتا حصل عليه؟',
  'ماذا قال لافروف | لماذا رفض العرض؟ = ماذا قال لافروف؟ ولماذا رفض العرض؟',
  'متى وصل الوفد | في أي مدينة استقبل؟ = متى وصل الوفد وفي أي مدينة استقبل؟',
  'شو قال ترامب | ليش زعل منه = شو قال ترامب وليش زعل منه',
  'من هو السفير | ما هو موقفه من الأزمة؟ = من هو السفير وما هو موقفه من الأزمة؟',
  'О чём говорили Путин и Раиси | кто был инициатором разговора? = О чём говорили Путин и Раиси и кто был инициатором разговора?',
  'Когда прошла встреча | в каком городе она состоялась? = Когда прошла встреча и в каком городе она состоялась?',
  'De quoi ont-ils parlé | qui a demandé l’appel ? = De quoi ont-ils parlé et qui a demandé l’appel ?',
  'Quand a eu lieu la réunion | dans quelle ville ? = Quand a eu lieu la réunion et dans quelle ville ?',
  'Was wurde besprochen | wer hat angerufen? = Was wurde besprochen und wer hat angerufen?',
  'Wann fand das Treffen statt | in welcher Stadt war es? = Wann fand das Treffen statt und in welcher Stadt war es?',
  '¿De qué hablaron | quién pidió la llamada? = ¿De qué hablaron y quién pidió la llamada?',
  'Putin ne dedi | görüşmeyi kim istedi? = Putin ne dedi ve görüşmeyi kim istedi?',
  'پوتین چه گفت | چرا عصبانی شد؟ = پوتین چه گفت و چرا عصبانی شد؟',
];

const WHOLE = [
  'What did Putin and Raisi discuss?',
  'Who said that he knew when and where it happened?',
  'What did the man who called and the woman who answered say?',
  'What is in the treaty, and which was signed in May?',
  'Who and when?',
  'What did they say about Iran and Russia?',
  'How and why did the talks fail?',
  'ماذا بحث بوتين ورئيسي؟',
  'ماذا قال وزير الخارجية من إيران ومن روسيا؟',
  'متى وأين عقد الاجتماع؟',
  'كيف ولماذا التقى الرئيسان؟',
  'ماذا طلب من المواطنين ومن ثم ألغاه؟',
  'من التقى بوتين وما زال في موسكو؟',
  'ماذا قال عن الأزمة ومن بينها أوكرانيا؟',
  'ماذا حدث في عمان وكمبالا؟',
  'Что сказал Путин о том, что произошло, и что будет дальше?',
  'Кто и когда подписал договор?',
  'Qui a dit qu’il savait quand et où cela s’est passé ?',
  'Was sagten Putin und Raisi?',
  'Wer weiß, wann und wo es geschah?',
  '¿Qué dijeron Putin y Raisi?',
  'Putin ve Reisi ne konuştu?',
  'Kim ve ne zaman aradı?',
  'پوتین و رئیسی درباره چه گفتگو کردند؟',
  '',
  '?',
  'and who',
];

/** Four questions in one message. */
const FOUR = [
  ['Who won the vote?', 'When did the strike end?', 'How many were hurt?', 'Why did the minister resign?'],
  ['من فاز في الانتخابات؟', 'متى انتهى الإضراب؟', 'كم أصيب في الحريق؟', 'لماذا استقال الوزير؟'],
  [
    'Кто победил на выборах?',
    'Когда закончилась забастовка?',
    'Сколько человек ранено?',
    'Почему министр ушёл?',
  ],
  ['چه کسی برنده شد؟', 'اعتصاب کی تمام شد؟', 'چند نفر زخمی شدند؟', 'چرا وزیر استعفا داد؟'],
  ['Seçimi kim kazandı?', 'Grev ne zaman bitti?', 'Kaç kişi yaralandı?', 'Bakan neden istifa etti?'],
  [
    'Qui a gagné le vote ?',
    'Quand la grève a-t-elle pris fin ?',
    'Combien de blessés ?',
    'Pourquoi le ministre est-il parti ?',
  ],
  [
    'Wer hat gewonnen?',
    'Wann endete der Streik?',
    'Wie viele wurden verletzt?',
    'Warum trat der Minister zurück?',
  ],
  [
    '¿Quién ganó las elecciones?',
    '¿Cuándo terminó la huelga?',
    '¿Cuántos heridos hubo?',
    '¿Por qué renunció el ministro?',
  ],
];

describe('questionParts', () => {
  const bare = (text: string): string => text.replace(/[¿?؟]/gu, '').trim();

  it.each(FOUR)('takes apart four: %s', (...questions) => {
    for (const between of [' ', '\n', '']) {
      const parts = questionParts(questions.join(between));
      expect(parts.map(bare)).toEqual(questions.map(bare));
    }
  });

  it.each(FOUR)('takes lines apart that have no question marks: %s', (...questions) => {
    expect(questionParts(questions.map(bare).join('\n')).map(bare)).toEqual(questions.map(bare));
  });

  it('leaves the fifth with the fourth', () => {
    const five = 'Who won? Who lost it? Who led them? Who paid for it? Who wrote this?';
    expect(questionParts(five).at(-1)).toBe('Who paid for it? Who wrote this?');
  });

  it.each(SPLIT)('takes apart: %s', (line) => {
    const [expected = '', asked = ''] = line.split(' = ');
    expect(questionParts(asked).map((part) => part.replace(/[?؟,،]+$/u, '').trim())).toEqual(
      expected.split(' | ').map((part) => part.replace(/[?؟,،]+$/u, '').trim()),
    );
  });

  it.each(WHOLE)('leaves whole: %s', (asked) => {
    expect(questionParts(asked)).toEqual([asked.trim()]);
  });

  it('gives parts of the question, in their order, whatever it is', () => {
    const word = fc.constantFrom(
      'who',
      'and',
      'what',
      'said',
      'ومن',
      'ماذا',
      'قال',
      've',
      'kim',
      '?',
      ',',
      ' ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const asked = words.join(' ');
        let from = 0;
        for (const part of questionParts(asked)) {
          const at = asked.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
    );
  });

  it('takes no longer for longer texts than their length says', () => {
    const long = 'who said what and where it was '.repeat(3000);
    expect(questionParts(long).length).toBeLessThanOrEqual(3);
  });
});
