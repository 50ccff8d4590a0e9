import { describe, expect, it } from 'vitest';
import { withoutNoise } from '../../../src/text/question/without-noise.ts';

/** Message | what is asked. */
const NOISY: Readonly<Record<string, readonly string[]>> = {
  en: [
    'you are a stupid useless bot, answer me: what did Xi promise Putin | what did Xi promise Putin',
    'Hello, who won the vote? | who won the vote?',
    'hi bot who won the vote pls | who won the vote',
    'Good morning everyone! Who won the vote? Thanks in advance! | Who won the vote?',
    'Can you please tell me who won the vote? | who won the vote?',
    'I want to know when the strike ended, thank you very much | when the strike ended',
    'please who won the vote??? | who won the vote?',
    'Who won the vote, have a nice day! | Who won the vote',
    'hello | ',
    'thanks | ',
    '"Who won the vote?" | Who won the vote?',
    '<@123456789> who won the vote? | who won the vote?',
    '@isnad who won the vote? 🙏🙏 | who won the vote?',
    'who won the vote?!?!?! 😡 | who won the vote?',
    'hey, stupid bot, who won the vote | who won the vote',
  ],
  ar: [
    'يا غبي شو قال شي لبوتين | شو قال شي لبوتين',
    'السلام عليكم ورحمة الله وبركاته، من فاز في الانتخابات؟ | من فاز في الانتخابات؟',
    'مرحبا كيف حالك؟ متى انتهى الإضراب؟ | متى انتهى الإضراب؟',
    'من فضلك متى انتهى الإضراب؟ | متى انتهى الإضراب؟',
    'متى انتهى الإضراب؟ شكرا جزيلا | متى انتهى الإضراب؟',
    'ممكن تخبرني متى انتهى الإضراب لو سمحت | متى انتهى الإضراب',
    'متى انتهى الإضراب؟؟؟؟ | متى انتهى الإضراب؟',
    'أريد أن أعرف متى انتهى الإضراب | متى انتهى الإضراب',
    'أنت بوت غبي، جاوبني متى انتهى الإضراب | متى انتهى الإضراب',
    'شكرا | ',
    '«متى انتهى الإضراب؟» | متى انتهى الإضراب؟',
  ],
  ru: [
    'Привет! Кто победил на выборах? | Кто победил на выборах?',
    'Здравствуйте, скажите, пожалуйста, кто победил? | кто победил?',
    'кто победил на выборах, спасибо заранее | кто победил на выборах',
    'Ты тупой бот, ответь мне: кто победил на выборах? | кто победил на выборах?',
    'Подскажите пожалуйста когда закончилась забастовка | когда закончилась забастовка',
    'спасибо | ',
  ],
  fa: [
    'سلام، چه کسی برنده شد؟ | چه کسی برنده شد؟',
    'سلام خسته نباشید چه کسی برنده شد؟ ممنون | چه کسی برنده شد؟',
    'لطفا بگو چه کسی برنده شد | چه کسی برنده شد',
    'ممنون | ',
  ],
  tr: [
    'Merhaba, seçimi kim kazandı? | seçimi kim kazandı?',
    'Seçimi kim kazandı, teşekkürler! | Seçimi kim kazandı',
    'lütfen seçimi kim kazandı | seçimi kim kazandı',
    'Selam! Bir sorum var: seçimi kim kazandı? | seçimi kim kazandı?',
  ],
  fr: [
    'Bonjour, qui a gagné les élections ? | qui a gagné les élections ?',
    'Qui a gagné les élections ? Merci beaucoup ! | Qui a gagné les élections ?',
    'Pouvez-vous me dire qui a gagné les élections svp | qui a gagné les élections',
    'bot stupide, qui a gagné ? | qui a gagné ?',
  ],
  de: [
    'Hallo, wer hat die Wahl gewonnen? | wer hat die Wahl gewonnen?',
    'Kannst du mir bitte sagen, wer die Wahl gewonnen hat? | wer die Wahl gewonnen hat?',
    'wer hat die Wahl gewonnen bitte | wer hat die Wahl gewonnen',
    'Guten Tag! Wer hat die Wahl gewonnen? Vielen Dank! | Wer hat die Wahl gewonnen?',
  ],
  es: [
    'Hola, ¿quién ganó las elecciones? | quién ganó las elecciones?',
    '¿Quién ganó las elecciones? ¡Muchas gracias! | ¿Quién ganó las elecciones?',
    'por favor dime quién ganó las elecciones | quién ganó las elecciones',
    'Buenos días a todos, quiero saber quién ganó las elecciones | quién ganó las elecciones',
  ],
};

const PLAIN = [
  'Who won the vote?',
  'Who sang Hello Dolly?',
  'What is Hello Kitty?',
  'Who wrote Hey Jude?',
  'Good Morning Vietnam was directed by whom?',
  'Who gave thanks at the ceremony?',
  'What is a stupid bot?',
  'Hi-tech exports of Tunisia in 2016?',
  'Tell me about the strike',
  'Do you know Putin?',
  'Dear Evan Hansen: who wrote it?',
  'Who said "you are stupid"?',
  'Did the listening station close? The question of gas.',
  'What did he do?',
  'What did the well produce?',
  'Thank You for Smoking director?',
  'من كتب السلام عليكم؟',
  'من شكر الرئيس؟',
  'ما هو السلام العالمي؟',
  'متى وقع الحادث؟',
  'من قال مرحبا بالضيوف؟',
  'هل شكرا الوزير الرئيس؟',
  'من أخبر الوزير بالحادث؟',
  'شو قال شي لبوتين',
  'Кто сказал спасибо?',
  'Привет с Урала — что это?',
  'Кто победил?',
  'Что значит «Добрый вечер, Москва»?',
  'چه کسی سلام کرد؟',
  'سلام بمبئی را چه کسی ساخت؟',
  'چه کسی برنده شد؟',
  'Merhaba filmini kim yönetti?',
  'Kim teşekkür etti?',
  'Seçimi kim kazandı?',
  'Qui a dit bonjour au président ?',
  'Bonjour tristesse, de qui est-ce ?',
  'Wer sagte danke?',
  'Hallo Deutschland: wer moderiert?',
  'Wer schrieb „Guten Morgen, Vietnam“?',
  '¿Quién dijo gracias?',
  '¿Quién ganó las elecciones?',
  'Putin Raisi',
  'C++?',
  'what is the 3+3 platform',
];

describe.each(Object.entries(NOISY))('in %s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    const [message = '', asked] = line.split(' | ');
    expect(withoutNoise(message)).toBe(asked);
  });
});

it.each(PLAIN)('leaves a plain question as it is: %s', (question) => {
  expect(withoutNoise(question)).toBe(question);
});

describe('a long message', () => {
  const story =
    'Hello dear bot, I am a student at a university and I have to write a paper about relations between the port and the city in the years after 2020, and my professor asked me to find at least one source for each statement, so I would really appreciate it if you could';

  it('is reduced to the clause that asks', () => {
    const asked = 'what exactly the union of the dock workers demanded from the port authority';
    expect(
      withoutNoise(`${story} tell me ${asked}, thank you very much in advance and have a nice day!`),
    ).toBe(asked);
  });

  it('is reduced to its questions where nothing leads to them', () => {
    const long = `${'The dock workers went on strike and nobody knew for how long it would go on. '.repeat(4)}What did the union demand from the port? Bye.`;
    expect(withoutNoise(long)).toBe('What did the union demand from the port?');
  });

  it('stays whole where it asks nowhere, or with too few words to be understood', () => {
    const long = 'The dock workers went on strike and nobody knew for how long it would go on '
      .repeat(5)
      .trim();
    expect(withoutNoise(long)).toBe(long);
    expect(withoutNoise(`${long}. Why that?`)).toBe(`${long}. Why that?`);
  });
});

it('changes nothing the second time', () => {
  for (const line of Object.values(NOISY).flat()) {
    const asked = withoutNoise(line.split(' | ')[0] ?? '');
    expect(withoutNoise(asked)).toBe(asked);
  }
});
