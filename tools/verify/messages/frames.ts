/** A script in which names are written. */
export type NameScript = 'arabic' | 'latin' | 'cyrillic';

/**
 * How people write whose words a quote is. `{Q}` stands for the quote with its marks, `{S}` for the speaker, `{O}` for the outlet,
 * `{D}` for the date, `{H}` for the headline.
 */
export type Frames = {
  readonly language: string;
  readonly script: NameScript;
  /** Share among all messages, against those of the others. */
  readonly weight: number;
  readonly frames: readonly string[];
  /** Pairs of quotation marks that the language uses. */
  readonly marks: readonly (readonly [string, string])[];
  /** Lines behind a quote that say where it is from. */
  readonly sources: readonly string[];
  /** What somebody says of the whole, which is no claim. */
  readonly remarks: readonly string[];
};

/** Frames of messages in the languages of the bot and French. */
export const FRAMES: readonly Frames[] = [
  {
    language: 'ar',
    script: 'arabic',
    weight: 8,
    frames: [
      '{Q}',
      'قال {S}: {Q}',
      'وقال {S}: {Q}',
      'قال {S} في {D}: {Q}',
      '{S}: {Q}',
      '{S} ({D}): {Q}',
      'صرح {S} يوم {D}: {Q}',
      'أكد {S} لـ{O}: {Q}',
      'وقالت {O} في {D}: {Q}',
      '{O}: {Q}',
      'بحسب {O} ({D}): {Q}',
      'نقلت {O} عن {S} قوله: {Q}',
      'نقلا عن {O}، {D}: {Q}',
      'كتبت {O} تحت عنوان «{H}»: {Q}',
      '{Q} — {S}',
      '{Q} — {S}، {O}، {D}',
      '{Q} - {S} ({O}، {D})',
      '{Q} — وقالت {O} في {D}',
      '{Q}، حسب ما أكد {S}',
      '{Q}، كما قال {S} في {D}',
      '{Q} ({O}، {D})',
      '{Q}\n— {S}',
      '{Q}\n{S} - {O}',
      '{Q}\n\nالمصدر: {O}',
      'العنوان: «{H}»\n{Q}',
    ],
    marks: [
      ['"', '"'],
      ['«', '»'],
      ['“', '”'],
      ['„', '“'],
      ['”', '“'],
    ],
    sources: ['المصدر: {O}، {D}', 'المصدر: {O}', '({O}، {D})', 'عبر {O}'],
    remarks: ['هل هذا صحيح؟', 'شوفوا شو قال', 'كلام مهم جدا', 'للتذكير فقط'],
  },
  {
    language: 'en',
    script: 'latin',
    weight: 4,
    frames: [
      '{Q}',
      '{S} said: {Q}',
      '{S} said on {D}: {Q}',
      '{S}: {Q}',
      '{O} said on {D}: {Q}',
      '{O}, {D}: {Q}',
      '{O} ({D}): {Q}',
      'According to {O}, {S} said: {Q}',
      '{S} told {O} on {D}: {Q}',
      'On {D}, {S} said: {Q}',
      'Under the headline “{H}”, {O} wrote on {D}: {Q}',
      '{Q} — {S}',
      '{Q} — {S}, {O}, {D}',
      '{Q} - {S} ({O}, {D})',
      '{Q}, said {S}',
      '{Q}, {S} said on {D}',
      '{Q} ({O}, {D})',
      '{Q}\n— {S}, {D}',
      '{Q}\n\nSource: {O}, {D}',
      'Headline: “{H}”\n{Q}',
    ],
    marks: [
      ['"', '"'],
      ['“', '”'],
      ['‘', '’'],
      ["'", "'"],
    ],
    sources: ['Source: {O}, {D}', 'via {O}', '({O}, {D})'],
    remarks: ['Is this true?', 'Look at this', 'Did he really say that?', 'Wow, just wow'],
  },
  {
    language: 'tr',
    script: 'latin',
    weight: 1,
    frames: [
      '{S}: {Q}',
      '{S} şöyle dedi: {Q}',
      '{S}, {D} tarihinde şöyle konuştu: {Q}',
      '{O} ({D}): {Q}',
      '{Q} dedi {S}',
      '{Q} — {S}, {O}, {D}',
      '{Q} ({O}, {D})',
      '{Q}\n\nKaynak: {O}, {D}',
    ],
    marks: [
      ['"', '"'],
      ['“', '”'],
    ],
    sources: ['Kaynak: {O}, {D}', '({O}, {D})'],
    remarks: ['Bu doğru mu?'],
  },
  {
    language: 'ru',
    script: 'cyrillic',
    weight: 2,
    frames: [
      '{S}: {Q}',
      '{S} заявил {D}: {Q}',
      '{S} сказал: {Q}',
      'Как сообщает {O} {D}: {Q}',
      '{O} сообщило {D}: {Q}',
      '{Q}, — сказал {S}',
      '{Q}, — заявил {S} {D}',
      '{Q} — {S}, {O}, {D}',
      '{Q} ({O}, {D})',
      '{Q}\n\nИсточник: {O}, {D}',
    ],
    marks: [
      ['«', '»'],
      ['„', '“'],
      ['"', '"'],
    ],
    sources: ['Источник: {O}, {D}', '({O}, {D})'],
    remarks: ['Это правда?'],
  },
  {
    language: 'fr',
    script: 'latin',
    weight: 2,
    frames: [
      '{S} : {Q}',
      '{S} a déclaré : {Q}',
      '{S} a déclaré le {D} : {Q}',
      'Selon {O}, {S} a dit : {Q}',
      '{O} ({D}) : {Q}',
      '{Q}, a affirmé {S}',
      '{Q}, a déclaré {S} le {D}',
      '{Q} — {S}, {O}, {D}',
      '{Q} ({O}, le {D})',
      '{Q}\n\nSource : {O}, {D}',
    ],
    marks: [
      ['« ', ' »'],
      ['“', '”'],
      ['"', '"'],
    ],
    sources: ['Source : {O}, {D}', '({O}, {D})'],
    remarks: ['C’est vrai ?'],
  },
  {
    language: 'de',
    script: 'latin',
    weight: 1,
    frames: [
      '{S}: {Q}',
      '{S} sagte: {Q}',
      '{S} sagte am {D}: {Q}',
      'Laut {O} ({D}): {Q}',
      '{Q}, sagte {S}',
      '{Q} — {S}, {O}, {D}',
      '{Q}\n\nQuelle: {O}, {D}',
    ],
    marks: [
      ['„', '“'],
      ['»', '«'],
      ['"', '"'],
    ],
    sources: ['Quelle: {O}, {D}', '({O}, {D})'],
    remarks: ['Stimmt das?'],
  },
  {
    language: 'es',
    script: 'latin',
    weight: 1,
    frames: [
      '{S}: {Q}',
      '{S} dijo: {Q}',
      '{S} dijo el {D}: {Q}',
      'Según {O}, {S} afirmó: {Q}',
      '{Q}, dijo {S}',
      '{Q} — {S}, {O}, {D}',
      '{Q}\n\nFuente: {O}, {D}',
    ],
    marks: [
      ['«', '»'],
      ['“', '”'],
      ['"', '"'],
    ],
    sources: ['Fuente: {O}, {D}', '({O}, {D})'],
    remarks: ['¿Es verdad?'],
  },
  {
    language: 'fa',
    script: 'arabic',
    weight: 1,
    frames: [
      '{S}: {Q}',
      '{S} گفت: {Q}',
      'به گزارش {O}: {Q}',
      '{Q} — {S}، {O}، {D}',
      '{Q} ({O}، {D})',
      '{Q}\n\nمنبع: {O}، {D}',
    ],
    marks: [
      ['«', '»'],
      ['"', '"'],
    ],
    sources: ['منبع: {O}، {D}', '({O}، {D})'],
    remarks: ['این درست است؟'],
  },
];

/** What phones and chats put before a message. */
export const BEFORE = [
  '🔴 ',
  '⚡️ ',
  '📌 ',
  '🇹🇳🇹🇳 ',
  'عاجل | ',
  '🔴 عاجل: ',
  'منقول\n',
  'BREAKING: ',
  '👇👇\n',
];

/** What they put behind it. */
export const BEHIND = [' 🤔', ' 😂😂', '\n#أخبار #تونس', ' #news', ' 👏🏽', '\n@abu_ali', '\nمنقول'];

const MONTHS = {
  tunisian: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  egyptian: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  en: 'January February March April May June July August September October November December',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
} as const;
const LEVANT = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

/** The ways in which a language writes a day (`YYYY-MM-DD`), most with the day, one with the month alone. */
export function writtenDates(language: string, day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const [number, index] = [String(Number(date)), Number(month) - 1];
  const named = (names: keyof typeof MONTHS): string => MONTHS[names].split(' ')[index] ?? '';
  const byLanguage: Readonly<Record<string, readonly string[]>> = {
    ar: [
      `${number} ${named('tunisian')} ${year}`,
      `${number} ${named('egyptian')} ${year}`,
      `${number} ${LEVANT[index] ?? ''} ${year}`,
      `${named('egyptian')} ${year}`,
      `${number} ${named('egyptian')} ${year}`.replaceAll(/\d/gu, (digit) =>
        String.fromCharCode(0x660 + Number(digit)),
      ),
    ],
    en: [
      `${number} ${named('en')} ${year}`,
      `${named('en')} ${number}, ${year}`,
      `${named('en')} ${year}`,
      `${named('en').slice(0, 3)} ${number}, ${year}`,
    ],
    tr: [`${number} ${named('tr')} ${year}`],
    ru: [`${number} ${named('ru')} ${year} года`, `${number} ${named('ru')} ${year}`],
    fr: [`${number} ${named('fr')} ${year}`],
    de: [`${number}. ${named('de')} ${year}`],
    es: [`${number} de ${named('es')} de ${year}`],
  };
  const slashed = Number(date) > 12 ? [`${date}/${month}/${year}`] : [];
  return [...(byLanguage[language] ?? []), day, `${date}.${month}.${year}`, ...slashed];
}
