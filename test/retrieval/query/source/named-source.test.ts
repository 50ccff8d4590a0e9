import { describe, expect, it } from 'vitest';
import { namedSource, type OutletNames } from '../../../../src/retrieval/query/source/named-source.ts';
import { withoutSpans } from '../../../without-spans.ts';

const OUTLETS: readonly OutletNames[] = [
  ...[
    'Harbour Gazette',
    'Tall Radio',
    'Coast Daily',
    'وكالة الضفاف',
    'إذاعة التل',
    'بوابة السهل',
    'صحيفة الشرفة',
  ],
  ...[
    'جريدة المرفأ',
    'خبرگزاری ساحل',
    'Береговой вестник',
    'Küstenbote',
    'Le Courrier du Port',
    'La Voz del Puerto',
  ],
  ...['Sahil Gazetesi', 'The Times', 'Beirut', 'صوت الشعب'],
].map((outlet) => ({ outlet, names: [outlet] }));
const MORE: readonly OutletNames[] = [
  ...OUTLETS,
  { outlet: 'الوكالة العربية السورية للأنباء', names: ['الوكالة العربية السورية للأنباء', 'SANA', 'سانا'] },
  { outlet: 'Al-Watan', names: ['Al-Watan', 'الوطن'] },
  { outlet: 'Jawhara FM', names: ['Jawhara FM'] },
  { outlet: 'CNN', names: ['CNN', 'سي إن إن'] },
  { outlet: 'Reuters', names: ['Reuters', 'رويترز', 'Рейтер'] },
];

/** Question | outlet | what is left of the question. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'How long did the strike last according to the Harbour Gazette? | Harbour Gazette | How long did the strike last?',
    'According to the newspaper Harbour Gazette, how long did the strike last? | Harbour Gazette | how long did the strike last?',
    'how long did the strike last according to harbour gazette | Harbour Gazette | how long did the strike last',
    'How many were hurt, according to the Gazette? | Harbour Gazette | How many were hurt?',
    'first muslim to win an oscar according to Jawhara FM | Jawhara FM | first muslim to win an oscar',
    'What does SANA say about Karabakh? | الوكالة العربية السورية للأنباء | What does say about Karabakh?',
    'what did CNN report about Putin | CNN | what did report about Putin',
    'What is the headline of the SANA article? | الوكالة العربية السورية للأنباء | What is the headline of article?',
    'What is the headline of the Harbour Gazette’s article? | Harbour Gazette | What is the headline of article?',
    'As Reuters reports, who won? | Reuters | who won?',
    'Who won the vote as reported by Tall Radio? | Tall Radio | Who won the vote?',
    'Who was hurt in the Harbour Gazette? | Harbour Gazette | Who was hurt?',
    'What did the Times write about the bridge? | The Times | What did write about the bridge?',
    'What do we know according to "Coast Daily"? | Coast Daily | What do we know?',
    'Per the Harbour Gazette, how long did it last? | Harbour Gazette | how long did it last?',
    'What did the Harbour Gazette have to say about the strike? | Harbour Gazette | What did have to say about the strike?',
  ],
  ar: [
    'بحسب وكالة الضفاف متى انتهى إضراب ميناء سلوان؟ | وكالة الضفاف | متى انتهى إضراب ميناء سلوان؟',
    'متى انتهى الإضراب بحسب الضفاف؟ | وكالة الضفاف | متى انتهى الإضراب؟',
    'متى انتهى الإضراب، وفقا لوكالة الضفاف؟ | وكالة الضفاف | متى انتهى الإضراب؟',
    'وفقا لسانا من التقى الرئيس؟ | الوكالة العربية السورية للأنباء | من التقى الرئيس؟',
    'كم أصيب نقلا عن بوابة السهل؟ | بوابة السهل | كم أصيب؟',
    'ماذا ذكرت إذاعة التل عن المدارس؟ | إذاعة التل | ماذا ذكرت عن المدارس؟',
    'ماذا قالت صحيفة الوطن عن الجسر؟ | Al-Watan | ماذا قالت عن الجسر؟',
    'شو كتبت جريدة المرفأ عن الحريق | جريدة المرفأ | شو كتبت عن الحريق',
    'حسب ما ذكرت رويترز كم عدد القتلى؟ | Reuters | كم عدد القتلى؟',
    'كم عدد القتلى في جريدة المرفأ؟ | جريدة المرفأ | كم عدد القتلى؟',
    'كما أفادت وكالة الضفاف، من فاز؟ | وكالة الضفاف | من فاز؟',
    'ماذا جاء في جريدة المرفأ عن الحريق؟ | جريدة المرفأ | ماذا جاء عن الحريق؟',
    'ما الذي ذكرته وكالة الضفاف بشأن الخبز؟ | وكالة الضفاف | ما الذي ذكرته بشأن الخبز؟',
  ],
  ru: [
    'Сколько длилась забастовка, по данным «Берегового вестника»? | Береговой вестник | Сколько длилась забастовка?',
    'Как сообщает Береговой вестник, кто победил? | Береговой вестник | кто победил?',
    'По сообщению газеты «Береговой вестник», кто победил? | Береговой вестник | кто победил?',
    'Что пишет Рейтер о выборах? | Reuters | Что пишет о выборах?',
    'Кто победил, согласно Рейтер? | Reuters | Кто победил?',
    'Что говорится в Береговом вестнике о пожаре? | Береговой вестник | Что говорится в о пожаре?',
    'Что сообщал «Береговой вестник» о забастовке? | Береговой вестник | Что сообщал о забастовке?',
    'Что рассказывает «Береговой вестник» о забастовке? | Береговой вестник | Что рассказывает о забастовке?',
    'Что писали в «Береговом вестнике» о забастовке? | Береговой вестник | Что писали о забастовке?',
  ],
  fa: [
    'به گزارش خبرگزاری ساحل چند نفر زخمی شدند؟ | خبرگزاری ساحل | چند نفر زخمی شدند؟',
    'به نقل از رویترز چه کسی برنده شد؟ | Reuters | چه کسی برنده شد؟',
    'به گزارش ساحل، چه کسی برنده شد؟ | خبرگزاری ساحل | چه کسی برنده شد؟',
    'خبرگزاری ساحل درباره زلزله چه گفت؟ | خبرگزاری ساحل | درباره زلزله چه گفت؟',
    'درباره مالیات خبرگزاری ساحل چه نوشت؟ | خبرگزاری ساحل | درباره مالیات چه نوشت؟',
  ],
  tr: [
    "Sahil Gazetesi'ne göre grev ne kadar sürdü? | Sahil Gazetesi | grev ne kadar sürdü?",
    "Reuters'a göre seçimi kim kazandı? | Reuters | seçimi kim kazandı?",
    "CNN'e göre kaç kişi öldü? | CNN | kaç kişi öldü?",
    'Grev, Sahil Gazetesine göre ne kadar sürdü? | Sahil Gazetesi | Grev ne kadar sürdü?',
    'Reuters Karabağ hakkında ne dedi? | Reuters | Karabağ hakkında ne dedi?',
  ],
  fr: [
    'Selon Le Courrier du Port, combien de temps a duré la grève ? | Le Courrier du Port | combien de temps a duré la grève?',
    'Combien de temps a duré la grève selon Reuters ? | Reuters | Combien de temps a duré la grève?',
    "Qui a gagné d'après la radio Jawhara FM ? | Jawhara FM | Qui a gagné?",
    'Que dit Reuters sur le séisme ? | Reuters | Que dit sur le séisme?',
    'D’après le journal Courrier du Port, qui a gagné ? | Le Courrier du Port | qui a gagné?',
  ],
  de: [
    'Wie lange dauerte der Streik laut der Zeitung Küstenbote? | Küstenbote | Wie lange dauerte der Streik?',
    'Laut dem Küstenboten, wie lange dauerte der Streik? | Küstenbote | wie lange dauerte der Streik?',
    'Was berichtet Reuters über das Erdbeben? | Reuters | Was berichtet über das Erdbeben?',
    'Wie viele Tote gab es laut CNN gestern? | CNN | Wie viele Tote gab es gestern?',
    'Wer hat, wie Reuters meldet, die Wahl gewonnen? | Reuters | Wer hat die Wahl gewonnen?',
  ],
  es: [
    'Según La Voz del Puerto, ¿cuánto duró la huelga? | La Voz del Puerto | ¿cuánto duró la huelga?',
    '¿Cuánto duró la huelga según Reuters? | Reuters | ¿Cuánto duró la huelga?',
    '¿Qué dice la CNN sobre el terremoto? | CNN | ¿Qué dice sobre el terremoto?',
    'De acuerdo con el diario La Voz del Puerto, ¿quién ganó? | La Voz del Puerto | ¿quién ganó?',
  ],
};

/** Name no source, or none that we can tell. */
const ABOUT_SOMETHING_ELSE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Who founded Reuters?',
    "Why was Jawhara FM's director fired?",
    'Who attacked the Reuters building?',
    'Reuters building attacked: how many were hurt?',
    'How many died in the Times Square blast?',
    'What did the Times Square organisers say about the blast?',
    'How many people live in Beirut?',
    'According to the ministry, how many died?',
    'According to Putin, who started it?',
    'How many died according to the article?',
    'How many died according to the International Atomic Energy Agency?',
    'What did the harbour master say about the fire?',
    'Who works in the Harbour Gazette?',
    'What did he write?',
    'What did Putin write about Ukraine?',
    'Who wrote the book?',
    'What did the president write about the mayor?',
    'What do people say about the mayor?',
    'Is the Gazette strip mentioned?',
    'According to the Sunday school teacher, who left?',
    'Who was killed according to the police?',
    'How many died according to NATO?',
  ],
  ar: [
    'من أسس وكالة الضفاف؟',
    'كم عدد سكان الوطن العربي؟',
    'من عاد إلى الوطن؟',
    'ماذا حدث في الوطن؟',
    'بحسب الشرطة كم عدد القتلى؟',
    'وفقا للوزير متى يفتح الجسر؟',
    'بحسب وكالة الطاقة الدولية كم بلغ الإنتاج؟',
    'لماذا أقيل مدير إذاعة التل؟',
    'من يعمل في جريدة المرفأ؟',
    'ماذا قال بوتين عن ترامب؟',
    'ماذا كتب الوزير عن الجسر؟',
    'أين تقع بلدة التل؟',
    'بحسب المقال من فاز؟',
    'حسب التقرير كم عدد الجرحى؟',
    'كم سعر الخبز حسب الوزن؟',
    'بحسب الشعب من المسؤول؟',
  ],
  ru: [
    'Кто основал Рейтер?',
    'По данным полиции, сколько погибших?',
    'По словам Путина, кто начал войну?',
    'Согласно закону, кто назначает министра?',
    'Кто главный редактор «Берегового вестника»?',
    'Что сообщила агентству Рейтер полиция?',
    'По данным Международного агентства по атомной энергии, сколько урана?',
  ],
  fa: [
    'چه کسی رویترز را تاسیس کرد؟',
    'به گزارش پلیس چند نفر زخمی شدند؟',
    'به گفته وزیر چه کسی برنده شد؟',
    'در ساحل چه دیده شد؟',
    'طبق قانون چه کسی رئیس می‌شود؟',
  ],
  tr: [
    "Reuters'ı kim kurdu?",
    "Putin'e göre savaşı kim başlattı?",
    'Bakanlığa göre kaç kişi öldü?',
    'Polise göre kaç kişi yaralandı?',
    'Erdoğan Putin hakkında ne dedi?',
    "Reuters'in müdürü neden istifa etti?",
  ],
  fr: [
    'Qui a fondé Reuters?',
    'Selon la police, combien de morts?',
    "Selon l'ONU, combien de morts ?",
    'Selon Macron, qui a gagné?',
    'Que dit Macron sur le port?',
    'Selon le rapport, qui est responsable?',
  ],
  de: [
    'Wer gründete Reuters?',
    'Wie viele Tote gab es laut Polizei?',
    'Laut Merkel, wer hat gewonnen?',
    'Wie viele Tote gab es laut dem Innenministerium?',
    'Was sagt Merkel über den Hafen?',
    'Wer arbeitet beim Küstenboten?',
  ],
  es: [
    '¿Quién fundó Reuters?',
    'Según la policía, ¿cuántos murieron?',
    'Según la ONU, ¿cuántos murieron?',
    '¿Cuántos murieron según Sánchez?',
    '¿Qué dijo Sánchez sobre el puerto?',
    '¿Quién trabaja en La Voz del Puerto?',
  ],
};

/** Question | as it was typed | what is left. */
const UNKNOWN = [
  'According to the Desert Herald, who won? | Desert Herald | who won?',
  'Who won according to the BBC? | BBC | Who won?',
  'What does Al Jazeera say about Gaza? | Al Jazeera | What does say about Gaza?',
  'بحسب صحيفة النهار من فاز؟ | صحيفة النهار | من فاز؟',
  'نقلا عن وكالة الشرق الأوسط كم عدد القتلى؟ | وكالة الشرق الأوسط | كم عدد القتلى؟',
  'من فاز بحسب بي بي سي؟ | بي بي سي | من فاز؟',
  'По данным газеты «Вечерний звон», кто победил? | Вечерний звон | кто победил?',
  'Как сообщает ТАСС, кто победил? | ТАСС | кто победил?',
  'به گزارش خبرگزاری مهر چند نفر زخمی شدند؟ | خبرگزاری مهر | چند نفر زخمی شدند؟',
  "Hürriyet'e göre kim kazandı? | Hürriyet | kim kazandı?",
  'Selon Le Monde, qui a gagné ? | Le Monde | qui a gagné?',
  'Wer hat laut der Süddeutschen Zeitung gewonnen? | Süddeutschen Zeitung | Wer hat gewonnen?',
  'Según El País, ¿quién ganó? | El País | ¿quién ganó?',
];

const AUTHORS = [
  'what did Rana Halabi write about the mayor | Rana Halabi | what did write about the mayor',
  'ماذا كتبت رنا الحلبي عن رئيس البلدية؟ | رنا الحلبي | ماذا كتبت عن رئيس البلدية؟',
  'articles by Rana Halabi about the mayor | Rana Halabi | articles about the mayor',
  'Что написала Рана Халаби о мэре? | Рана Халаби | Что написала о мэре?',
  'Was schrieb Rana Halabi über den Bürgermeister? | Rana Halabi | Was schrieb über den Bürgermeister?',
  'Qu’a écrit Rana Halabi sur le maire ? | Rana Halabi | Qu’a écrit sur le maire?',
  '¿Qué escribió Rana Halabi sobre el alcalde? | Rana Halabi | ¿Qué escribió sobre el alcalde?',
  'Rana Halabi belediye başkanı hakkında ne yazdı? | Rana Halabi | belediye başkanı hakkında ne yazdı?',
  'رعنا حلبی درباره شهردار چه نوشت؟ | رعنا حلبی | درباره شهردار چه نوشت؟',
];

describe('namedSource', () => {
  const named = (kind: string, line: string): void => {
    const [question = '', name, rest] = line.split(' | ');
    const said = namedSource(question, MORE);
    expect(said === null ? null : { ...said.value, rest: withoutSpans(question, said.spans) }).toEqual({
      kind,
      name,
      rest,
    });
  };

  describe.each(Object.entries(NAMED))('an outlet in %s', (_, lines) => {
    it.each(lines)('%s', (line) => {
      named('outlet', line);
    });
  });

  it.each(UNKNOWN)('an outlet that the corpus does not have: %s', (line) => {
    named('unknown-outlet', line);
  });

  it.each(AUTHORS)('an author: %s', (line) => {
    named('author', line);
  });

  describe.each(Object.entries(ABOUT_SOMETHING_ELSE))('no source in %s', (_, questions) => {
    it.each(questions)('%s', (question) => {
      expect(namedSource(question, MORE)).toBeNull();
    });
  });
});
