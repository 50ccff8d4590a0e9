import type { IsoDate } from '../domain/article.ts';
import { FIRST_YEAR, gregorianDate, LAST_YEAR, lastDayOfMonth, persianDate } from './calendar.ts';
import { fold } from './fold.ts';
import { monthNamed, type Month } from './months.ts';

/** Both days belong to it. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate };

/**
 * A question is first written with one letter a word, and dates are then patterns of letters: "in May of 2012" is
 * `iAoy`. Numbers are d (two digits), y (a year), s (a solar Hijri year), F (a whole date) and n (any other); months
 * are M, A (as often another word) and T (Turkish); w is what is not listed here. Ordinary spelling, with `(a|b)`,
 * `a?`, `[ab]` and, for any beginning or ending, `*`.
 */
const WORDS = Object.entries({
  '.': `? ؟ ! ; ؛`,
  ',': `, ،`,
  '-': `- /`,
  i: `in during throughout between في خلال أثناء بين ب в во между در طی en durante pendant entre im zwischen`,
  // No number is a year for standing after these or the next ones: "on 2000", "the 2000".
  q: `on يوم بتاريخ ليلة am روز`,
  t: `the this el la le les los las l der die das den dem des zum zur ayı ayında م های بازه (ال)?فترة period
    période período zeitraum first أول الأول primero premier`,
  o: `of de del du d من ل ماه شهر الشهر`,
  f: `from for von vom aus`,
  l: `[بل]?(ال|لل)?عام(ين?)? [بل]?(ال)?سنة سنتي (ال)?سنوات (ال)?أعوام years? jahre?[ns]? année año`,
  L: `سال سالهای درسال`,
  r: `early late mid beginning start end spring summer autumn مطلع أوائل أواخر بداية نهاية منتصف صيف خريف
    début fin mi printemps automne anfang ende mitte sommer herbst principios inicios mediados finales verano
    otoño начал[оае] конц[еа] конец середин[ае] اوایل اواسط اواخر پایان تابستان پاییز بهار`,
  g: `год(а|у|ы|ом|ах|ов)? гг? yıl(ı|ın|ında|ındaki|ının|ına|ları|larında|larındaki|larının) itibar[ıi]yl[ae] میلادی`,
  z: `شمسی خورشیدی`,
  m: `هجری هجرية قمری ه ق bce? الميلاد chr`,
  j: `to through a al au إلى لغاية по`,
  u: `until till حتى bis до تا hasta jusqu`,
  '&': `& and or و أو et ou y e u o und oder и или ve veya یا ile`,
  b: `before after prior قبل بعد avant après antes después tras vor nach после پیش پس`,
  S: `since منذ مذ depuis seit`,
  p: `by starting بحلول ابتداء اعتبارا بدءا ici partir desde ab с со к ко از`,
  a: `sonra(sı|sında)? önce(si|sinde)? beri kadar itibaren onwards? فصاعدا`,
  v: `yıl(lar)?ından`,
  x: `about around nearly almost over than least most only some more less fewer total force army group fleet
    cost price crowd number kill* wound* injur* حوالي نحو أكثر أقل قرابة زهاء قتل مقتل جرح plus moins près
    environ más menos cerca unos casi alrededor fuerza около почти более менее свыше mehr rund etwa fast
    knapp über بیش کمتر حدود yaklaşık`,
  k: `# no nr num resolut* resoluci* (ب|و)?(ال|لل)?قرار رقم قطعنامه резолюци* karar* article المادة law page
    room flight boeing windows mirage vision رؤية agenda أجندة mission rover phone call هاتف model* modèle
    طراز موديل مدل образца décadas? decade دهه دههٔ عقد années años`,
  e: `*elections? summit conference war invasion annexation attacks? coup crisis earthquake revolution
    olympics? cup referendum budget season census
    (ب|ل)?(ال|لل)?(انتخابات|رئاسيات|قمة|حرب|ثورة|أزمة|انقلاب|زلزال|هجوم|مؤتمر) كأس مونديال أولمبياد موسم
    ميزانية موازنة выбор(ы|ах|ов|ам) саммит* войн(а|ы|е|у|ой) чемпионат* олимпиад* переворот* кризис* اجلاس
    نشست جنگ کودتا جام المپیک زلزله بحران کنفرانس sommet guerre présidentielles? législatives coupe mondial
    crise *wahl(en)? *gipfels? *krieg(es)? *konferenz wm em krise arası(nda|ndaki)? seçim* sezon* saison
    temporada بازی‌های فصل zirve* savaş* darbe* deprem* elección elecciones cumbre guerra mundial copa golpe`,
  c: `$ € £ ₽ ¥ ₺ % people person(s|as?|nes?|en)? sold(ier|at|ado|aten)s? troops? fighters? men women
    children civil(ian|e)?s? prisoners? hostages? refugees? victims? votes? voters? kg km kilom* miles?
    met(er|re)s? dol+ar* euros? usd eur rubles? hours? days? weeks? months? percent points? pages? missiles?
    rockets? drones? tanks? vehicles? houses? villages? cities thousand mill?i[oa]* milyon billion*
    ton(s|nes?|nen|eladas)? (ال)?(شخص|جندي|جنود)ا? أشخاص مقاتل* قتيل* قتلى جريح* جرحى مدني(ا|ين|ون)? أسير*
    لاجئ* ضحية صوتا? طنا? كيلو* مترا? ميلا? دولارا? يورو ريال ليرة دينار جنيه ساعة يوما شهرا عاما ألف مليون
    مليار صاروخا? مسيرة دبابة منزلا? قرية مدينة نقطة человек* людей солдат* бойц* военн* погиб* ранен* тонн*
    километр* км метр* доллар* рубл* евро час(ов|а) дн(ей|я) лет тысяч* миллион* млн миллиард* ракет* дрон*
    танк* голос* نفر تن سرباز کشته زخمی کیلومتر تومان هزار میلیون میلیارد روزه موشک morts blessés heures
    jours mois ans mille hommes femmes enfants muertos heridos horas días meses hombres mujeres niños kişi*
    asker* ölü yaralı lira gün saat yıl bin füze menschen tote[nr]? verletzte[nr]? zivilisten stunden tagen?
    monate tausend raketen`,
});

const EXACT = new Map<string, string>();
const PATTERNS: { readonly letter: string; readonly pattern: RegExp }[] = [];
for (const [letter, words] of WORDS) {
  for (const word of words.trim().split(/\s+/u).map(fold)) {
    if (!/.[(*?[]|^[(*[]/u.test(word)) EXACT.set(word, letter);
    else PATTERNS.push({ letter, pattern: new RegExp(`^(?:${word.replaceAll('*', '.*')})$`, 'u') });
  }
}

const TURKISH =
  /^(oca[kg]|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|arali[kg])(?:(?:[iu]?n?d|t)[ae](?:ki)?)?$/u;
/** Verbs, names, particles: where no year is beside them, they are months only next to a preposition or a dash. */
const AMBIGUOUS = new Set(['may', 'march', 'مي', 'مه', 'دي', 'تير', 'مهر', 'اب']);
/** Levantine months that are everyday words of Persian: water, ribbon. */
const NOT_PERSIAN = new Set(['اب', 'نوار']);

/** What brings the folded text into words: [what is written, what is read]. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+/gu, ' '],
  [/[\u2014\u2015]/gu, ' - '],
  [/[\u2010-\u2013\u2212]/gu, '-'],
  [/[$€£₽¥₺+=~](?=\d)/gu, ' # '],
  // Turkish endings, "2020'de" and "Mart'tan"; then the apostrophes of "l'année", "d'octobre".
  [/[’ʼ]/gu, "'"],
  [/(?<=[\p{L}\d])'[dt][ae]n(?!\p{L})/gu, ' yilindan '],
  [/(?<=\d)'(?:[dt][ae](?:ki)?|n?[iu]n|[yn]?[aeiu])(?!\p{L})/gu, ' yilinda '],
  [/(?<=\p{L})'(?=\p{L})/gu, ' '],
  [/(?<=\p{L})[-/](?=\p{L})/gu, ' - '],
  // "و2023", "2020г.", "26th", "2020-го", "September 26,2023", "2021-2023", "5-7"
  [/(?<=[ء-يٱ-ۓ])(?=\d)|(?<=\d)(?=[ء-يٱ-ۓ]|гг?(?!\p{L}))/gu, ' '],
  [/(?<=(?<!\d)\d{1,2})(?:st|nd|rd|th|er)(?![\p{L}\d])|(?<=\d)-(?:го|ого|м|ом|й)(?![\p{L}\d])/gu, ''],
  [/(?<![\d.,/-])(\d{1,2}),(?=\d{4}(?!\d))/gu, '$1 , '],
  [/(?<![\d.,/-])(\d{4}|\d{1,2})[-/](?=(\d{4}|\d{1,2})(?![\d/-]|[.,]\d))/gu, '$1 - '],
];
const PIECE = /[\p{L}\p{M}\p{N}_]+(?:[.,:/٫٬'-][\p{L}\p{M}\p{N}_]+)*|\S/gu;

/** Solar Hijri years of the news, 1921 to 2071; higher ones are of our era in Persian too, such as 1453. */
const [FIRST_SOLAR_YEAR, LAST_SOLAR_YEAR] = [1300, 1450];

/** Between a month and its year. */
const GAP = '[oltL,]{0,3}';
const ATOM = new RegExp(
  `F|d[ot]{0,2}[MAT]{1,3}${GAP}[ys]|[MAT]t?d,?[ys]|(?<=[MAT]d[-&ju])d,?[ys]|[MAT]{1,3}${GAP}[ys]|[ys]g?T|` +
    'd[ot]{0,2}[MAT]{1,3}|[MAT]d|[ys]|[MT]|(?<=^|[-iojru&,])A|A(?=[-ju,])|d',
  'gu',
);
/** Between dates that are named together, and whether all the days between them are meant. */
const LINK = /^[gt]?(?:,?[-ju&][iotlLrpf]{0,3}|v[otlL]{0,2}|,)$/u;
const RANGE = /[-juv]/u;
/** A range that is one of years for its form: "2021-2023", "from 2000 to 2005". */
const SPAN = /(?:^|[^dnysk-])\|-$|(?:^|[^x])[ofpS][tlL]{0,2}\|/u;
/** Before or after something: the question limits itself to what is not the date, and has no other end. */
const BEFORE_OR_AFTER = /b(?:[^iq.,]{0,4}|[^.,]{0,3}e[^.,]{0,3})$/u;
const SINCE_OR_UNTIL = /[pu][tlLroiqf]{0,3}$|S(?:[^iq.,]{0,4}|[^.,]{0,3}e[^.,]{0,3})$/u;
const POSTPOSED = /^(?:v|g?a)/u;
/** A number is no year before things that are counted, before Christ, or in the lunar calendar. */
const NO_YEAR = /^(?:[clL]|[-ju]n|[bu]?m(?!z))/u;

type Token = Readonly<{ letter: string; value?: number; month?: Month; days?: Period }>;

/** A date, or what there is of one: "March" of "March and May 2023". */
type Atom = {
  readonly start: number;
  readonly end: number;
  readonly day: number | undefined;
  readonly month: Month | undefined;
  readonly year: number | undefined;
  readonly days: Period | undefined;
};

/**
 * The time that a question limits itself to: "in October 2020", "عام 2022", "between March and May 2023"; from the
 * first to the last day where it names several; null where it names none that is certain.
 *
 * A period that was not meant hides the answer, one that is missed costs little. So none is read from a month without
 * year, an open end (since 2020, before May 2021), a number that may be a quantity, a day that does not exist, a
 * decade, a year in two digits or the lunar calendar. Of "late 2023" the whole year is taken.
 */
export function askedPeriod(question: string): Period | null {
  const tokens = tokensOf(question);
  const letters = tokens.map(({ letter }) => letter).join('');
  return around(chainsOf(tokens, letters).flatMap((chain) => periodsOf(chain, letters)));
}

function around(periods: readonly Period[]): Period | null {
  const days = periods.flatMap(({ from, to }) => [from, to]).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The dates in their order; those that are named together are one chain: "10 and 12 October", "2021 to 2023". */
function chainsOf(tokens: readonly Token[], letters: string): Atom[][] {
  const chains: Atom[][] = [];
  for (const { 0: word, index: start } of letters.matchAll(ATOM)) {
    const end = start + word.length;
    const parts = tokens.slice(start, end);
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const day = parts.findLast(({ letter }) => letter === 'd')?.value;
    const year = parts.findLast(({ letter }) => letter === 'y' || letter === 's')?.value;
    // "October 10 to 15, 2020"
    const carried = day === undefined || year === undefined ? undefined : last?.month;
    const month = parts.findLast((part) => part.month !== undefined)?.month ?? carried;
    const atom: Atom = { start, end, day, month, year, days: parts[0]?.days };
    if (LINK.test(letters.slice(last?.end ?? end, start))) chain?.push(atom);
    else chains.push([atom]);
  }
  return chains;
}

function periodsOf(chain: readonly Atom[], letters: string): readonly Period[] {
  const [before] = surroundings(chain[0], letters);
  const [, after] = surroundings(chain.at(-1), letters);
  const links = chain.slice(1).map(({ start }, i) => letters.slice(chain[i]?.end, start));
  const isRange = links.some((link) => RANGE.test(link));
  const isOpen = SINCE_OR_UNTIL.test(before) || POSTPOSED.test(after);
  const isCount = NO_YEAR.test(after);
  if (BEFORE_OR_AFTER.test(before) || (isOpen && !isRange) || (isCount && !isYear(chain.at(-1)))) return [];

  const isSpan = isRange && chain.every(isYear) && SPAN.test(`${before}|${links.join()}`);
  const isDated = isSpan || chain.some((atom) => !isYear(atom) || isSigned(atom, letters));
  const atoms = completed(chain);
  const periods: Period[] = [];
  for (const atom of atoms) {
    const period = isYear(atom) && (isCount || !isDated) ? null : periodOf(atom);
    if (period !== null) periods.push(period);
    else if (isRange) return [];
  }
  // "December and February 2024": nobody knows of which year that December is.
  const isOrdered = periods.every(({ from }, i) => from >= (periods[i - 1]?.from ?? ''));
  return isOrdered || (!isRange && atoms.every((atom, i) => atom === chain[i])) ? periods : [];
}

/** Gives "March" the year of "March and May 2023", and "10" the month too of "10 and 12 October 2020". */
function completed(chain: readonly Atom[]): readonly Atom[] {
  const atoms = [...chain];
  for (let i = atoms.length - 2; i >= 0; i--) {
    const [atom, next] = [atoms[i], atoms[i + 1]];
    if (atom === undefined || atom.year !== undefined || next?.month === undefined) continue;
    if (atom.month === undefined && (atom.day === undefined || next.day === undefined)) continue;
    atoms[i] = { ...atom, month: atom.month ?? next.month, year: next.year };
  }
  return atoms;
}

/** As many letters before and after it as the patterns look at. */
function surroundings(atom: Atom | undefined, letters: string): readonly [string, string] {
  const { start, end } = atom ?? { start: 0, end: letters.length };
  return [letters.slice(Math.max(0, start - 8), start), letters.slice(end, end + 8)];
}

function isYear(atom: Atom | undefined): boolean {
  return atom?.year !== undefined && atom.month === undefined && atom.day === undefined;
}

/** Whether what stands around a number says that it is a year. A round one needs more: an army of 2000. */
function isSigned(atom: Atom, letters: string): boolean {
  const [before, after] = surroundings(atom, letters);
  const year = atom.year ?? 0;
  const isRound = year % 100 === 0;
  if (/k[ot]{0,2}$/u.test(before) || (isRound && before.endsWith('x'))) return false;
  if (year < FIRST_YEAR) return /Lt?$/u.test(before) || /^m?z/u.test(after);
  if (/(?:[lLr][tof]{0,2}|it{0,2}|e)$/u.test(before) || /^(?:g|e(?!c))/u.test(after)) return true;
  return !isRound && (/(?:^|[^x])[of]t{0,2}$|e[wte]{1,3}$/u.test(before) || /^[wr]{1,3}e(?!c)/u.test(after));
}

/** Null for a day that does not exist, a month without year, a month with a year of another calendar. */
function periodOf({ day, month, year, days }: Atom): Period | null {
  if (days !== undefined) return days;
  const calendar = month?.calendar ?? ((year ?? 0) < FIRST_YEAR ? 'persian' : 'gregorian');
  if (year === undefined || (day !== undefined && month === undefined) || calendar === 'hijri') return null;
  const dateOf = calendar === 'persian' ? persianDate : gregorianDate;
  const from = dateOf(year, month?.number ?? 1, day ?? 1);
  const to = day === undefined ? lastDayOfMonth(dateOf, year, month?.number ?? 12) : from;
  return from === null || to === null ? null : { from, to };
}

function tokensOf(question: string): readonly Token[] {
  const isPersian = /[پچژگکی۰-۹]/u.test(question);
  const text = REWRITES.reduce((rest, [written, read]) => rest.replace(written, read), fold(question));
  const pieces = text.match(PIECE) ?? [];
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [piece = '', next = ''] = pieces.slice(i, i + 2);
    const whole = wordToken(piece, next, isPersian);
    // The Arabic "and", "in" and "to" are written onto the next word.
    const [, clitic = '', stem = ''] = (whole === undefined ? /^([وبل])(.{2,})$/u.exec(piece) : null) ?? [];
    const token = whole ?? wordToken(stem, next, isPersian);
    if (token !== whole) tokens.push({ letter: EXACT.get(clitic) ?? 'w' });
    // "آذار/مارس" is one month in two traditions.
    const isAgain = token?.month !== undefined && tokens.at(-2)?.month?.number === token.month.number;
    if (isAgain && tokens.at(-1)?.letter === '-') tokens.pop();
    if (token !== undefined || /\p{L}/u.test(piece)) tokens.push(token ?? { letter: 'w' });
    if (monthNamed(`${stem || piece} ${next}`) !== undefined) i++;
  }
  return tokens;
}

/** Undefined for a word that says nothing about time. */
function wordToken(word: string, next: string, isPersian: boolean): Token | undefined {
  if (/\d/u.test(word)) return numberToken(word, isPersian);
  const turkish = TURKISH.exec(word)?.[1]?.replace(/g$/u, 'k');
  const month = monthNamed(`${word} ${next}`) ?? monthNamed(turkish ?? word.replace(/ماه$/u, ''));
  if (month !== undefined && !(isPersian && NOT_PERSIAN.has(word)))
    return { letter: AMBIGUOUS.has(word) ? 'A' : turkish === undefined ? 'M' : 'T', month };
  const letter = EXACT.get(word) ?? PATTERNS.find(({ pattern }) => pattern.test(word))?.letter;
  return letter === undefined ? undefined : { letter };
}

function numberToken(word: string, isPersian: boolean): Token {
  const [a = 0, b = 0, c = 0] = word.split(/[/.-]/u).map(Number);
  // Only countries that write the day first write it with dots; else both readings count.
  const readings = /^\d{4}([/.-])\d{1,2}\1\d{1,2}$/u.test(word)
    ? [dayOf(a, b, c)]
    : /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/u.test(word)
      ? [dayOf(c, b, a), word.includes('.') ? null : dayOf(c, a, b)]
      : [];
  const days = around(readings.flatMap((day) => (day === null ? [] : [{ from: day, to: day }])));
  if (days !== null) return { letter: 'F', days };
  if (/^\d{1,2}$/u.test(word)) return { letter: 'd', value: a };
  const isYear = /^\d{4}$/u.test(word) && a <= LAST_YEAR;
  if (isYear && a >= FIRST_YEAR) return { letter: 'y', value: a };
  const isSolar = isYear && isPersian && a >= FIRST_SOLAR_YEAR && a <= LAST_SOLAR_YEAR;
  return isSolar ? { letter: 's', value: a } : { letter: 'n' };
}

function dayOf(year: number, month: number, day: number): IsoDate | null {
  return year < FIRST_YEAR ? persianDate(year, month, day) : gregorianDate(year, month, day);
}
