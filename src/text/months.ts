import { fold } from './fold.ts';

/** `hijri` dates depend on sightings and are never converted; they are known so as to be passed over. */
export type Calendar = 'gregorian' | 'persian' | 'hijri';

/** `number` is 1 to 12 in its calendar. */
export type Month = { readonly calendar: Calendar; readonly number: number };

/** Twelve months a row; spellings of one month are joined by `|`. */
const GREGORIAN = [
  // Arabic: Gulf and Egypt, Levant, Tunisia and Algeria, Morocco
  'يناير, فبراير, مارس, أبريل, مايو, يونيو|يونيه, يوليو|يوليه, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
  'كانون الثاني|كانون ثاني, شباط, آذار, نيسان, أيار|نوار, حزيران, تموز, آب, أيلول, تشرين الأول|تشرين أول, تشرين الثاني|تشرين ثاني, كانون الأول|كانون أول',
  'جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
  'يناير, فبراير, مارس, أبريل, ماي, يونيو, يوليوز, غشت, شتنبر, أكتوبر, نونبر, دجنبر',
  // Persian names of Gregorian months
  'ژانویه, فوریه, مارس, آوریل, مه|می, ژوئن, ژوئیه|جولای, اوت|آگوست, سپتامبر, اکتبر, نوامبر, دسامبر',
  'january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sep|sept, october|oct, november|nov, december|dec',
  'janvier|janv, février|févr|fév, mars, avril|avr, mai, juin, juillet|juil, août, septembre, octobre, novembre, décembre|déc',
  // Russian in all its cases: "в октябре", "к октябрю", "между мартом и маем"
  'января|январь|январе|январю|январем|янв, февраля|февраль|феврале|февралю|февралем|фев|февр, марта|март|марте|марту|мартом|мар, апреля|апрель|апреле|апрелю|апрелем|апр, мая|май|мае|маю|маем, июня|июнь|июне|июню|июнем|июн, июля|июль|июле|июлю|июлем|июл, августа|август|августе|августу|августом|авг, сентября|сентябрь|сентябре|сентябрю|сентябрем|сен|сент, октября|октябрь|октябре|октябрю|октябрем|окт, ноября|ноябрь|ноябре|ноябрю|ноябрем|ноя|нояб, декабря|декабрь|декабре|декабрю|декабрем|дек',
  'ocak|oca, şubat|şub, mart, nisan|nis, mayıs, haziran|haz, temmuz|tem, ağustos|ağu, eylül|eyl, ekim|eki, kasım|kas, aralık|ara',
  'januar|jän|jänner, februar, märz|mär|mrz, april, mai, juni, juli, august, september, oktober|okt, november, dezember|dez',
  'enero|ene, febrero, marzo, abril|abr, mayo, junio, julio, agosto|ago, septiembre|setiembre, octubre, noviembre, diciembre|dic',
];
const PERSIAN = ['فروردین, اردیبهشت, خرداد, تیر, مرداد|امرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند'];
const HIJRI = [
  'محرم, صفر, ربيع الأول, ربيع الثاني|ربيع الآخر, جمادى الأولى|جمادى الأول, جمادى الثانية|جمادى الآخرة, رجب, شعبان, رمضان, شوال, ذو القعدة|ذي القعدة, ذو الحجة|ذي الحجة',
  'muharram, safar, , , , , rajab, shaban|shaaban, ramadan|ramadhan|ramazan, shawwal, , ',
];

const MONTHS = new Map<string, Month>([
  ...namesOf(HIJRI, 'hijri'),
  ...namesOf(PERSIAN, 'persian'),
  ...namesOf(GREGORIAN, 'gregorian'),
]);

function namesOf(rows: readonly string[], calendar: Calendar): [string, Month][] {
  return rows.flatMap((row) =>
    row.split(', ').flatMap((names, i) =>
      names
        .split('|')
        .filter((name) => name !== '')
        .map((name): [string, Month] => [fold(name), { calendar, number: i + 1 }]),
    ),
  );
}

/** The month that a folded name of one or two words means, in any of the languages above; else undefined. */
export function monthNamed(folded: string): Month | undefined {
  return MONTHS.get(folded);
}
