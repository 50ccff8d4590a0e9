import { fold } from './fold.ts';
import { foldedWords } from './words.ts';

/**
 * Wordings, one a line, in ordinary spelling; they meet the question in folded form, on whole words and across
 * neighbouring ones. `(a|b)` is either, `?` after a letter or a bracket makes it optional, `[ab]` is one of these
 * letters, `*` any ending of a word (alone, any word), `(?!a|b)` neither at this place. `asking` asks for the
 * newest; `otherwise` has the same words and does not: it is read first, so that "until today" is over before
 * "today" is met. What begins further left wins: "in Russia today" is a question about today, "Russia Today" a
 * broadcaster.
 */
type Wordings = { readonly asking: string; readonly otherwise: string };

const ARABIC: Wordings = {
  // آخر before a noun is "latest"; after one it is "other", and before anything else "last".
  asking: `
    (و|ف|ب|ل|ك)?(آخر|أحدث) (ال)?(أخبار|خبر|أنباء|نبأ|تطور|تطورات|مستجدات|تصريح|تصريحات|بيان|بيانات|معلومات)
    (و|ف|ب|ل|ك)?(آخر|أحدث) (ال)?(أحداث|تحديث|تحديثات|تقارير|تقرير|أرقام|حصيلة|إحصاءات|إحصائيات|تحركات|أوضاع|وضع)
    (و|ف|ب|ل|ك)?آخر ما (توصل*|وصل*|استجد|صدر|حدث|جرى|نشر*)
    (و|ب|ل)?(ال)?مستجدات
    و?ما (ال)?جديد
    اليوم
    (يحدث|يجري|حدث|جرى) في روسيا اليوم
    الآن
    حاليا
    ال(وضع|أوضاع|حالة) الحالي*`,
  // The day (next, first, national …; in, of, until it), and newspapers and broadcasters called after it.
  otherwise: `
    اليوم ال(?!(أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت) )*
    اليوم (نفسه|ذاته|عينه|ذاك|ذلك|هذا)
    (ذلك|ذاك|هذا|نفس|في|طوال|طيلة|خلال|مدار|حتى|إلى|لغاية|قبل|بعد|منذ|عالم|روسيا|المصري|رأي) اليوم
    (شخص|طرف|جانب|مصدر|مسؤول|موقع|بلد|وزير|رئيس|كاتب|صحفي|خبير|عضو|متحدث|حزب|فريق|شيء|خبر|تقرير|بيان|أي) آخر
    (يعرف|تعرف|يسمى|تسمى|المعروف|المعروفة|المسمى|المسماة) (اليوم|الآن|حاليا)
    علي(ه|ها) اليوم
    ما (هو|هي) الآن
    (صحيفة|جريدة|مجلة|موقع|قناة|بوابة|مؤسسة|دار) (أخبار|روسيا)? ?اليوم
    (حتى|إلى|لغاية|لحد|منذ|من|قبل|بعد) الآن`,
};

const ENGLISH: Wordings = {
  asking: `
    latest
    newest
    most recent
    (last|recent|breaking) (news|developments|updates)
    (what s|what is) new (in|on|about|with|from|regarding)
    (anything|something) new (in|on|about|with|from|regarding)
    today
    in (russia|india|the usa) today
    now
    currently
    current (situation|state|status|events|affairs|news|developments)`,
  otherwise: `
    at the latest
    (until|till|to|than|of|before|from|and) today
    (russia|usa|india|psychology) today
    today s (world|society|youth|generation|children)
    (until|till|by|before|from|why|even|just|to|apocalypse) now
    what (is|was|are|were) now
    now (that|known|called)
    known (now|currently|as today|today)
    than (it is|it was|they are)? ?today
    even today`,
};

const RUSSIAN: Wordings = {
  asking: `
    последн(яя|ей|юю|ие|их|им|ими) (новост*|событи*|извести*|сообщени*|сведени*|данны*|заявлени*|информаци*|развити*)
    свеж(ая|ей|ую|ие|их|им|ими) (новост*|известия*|сообщени*|сведени*|данны*|заявлени*|информаци*)
    новейш* (новост*|известия*|сообщени*|сведени*|данны*|заявлени*|событи*|информаци*)
    последн(ее|ем|его|ему) (заявлени*|выступлени*)
    самы(е|х|ми?) (новые|новых|свежие|свежих|последние|последних)
    что нового
    сегодня
    сегодняшн* (новост*|событи*|сообщени*|заявлени*)
    сейчас
    в (настоящее время|настоящий момент|данный момент)
    текущ(ая|ее|ей|ую|ие|их) (ситуаци*|положени*|обстановк*|событи*)`,
  otherwise: `
    (агентств*|миа|медиагрупп*) росси(я|и|ю|ей) сегодня
    (до|россия) сегодня
    (почему|зачем) (именно )?сейчас
    (сейчас|сегодня|в настоящее время) (известн*|называ*|именуе*)
    (известн*|называ*|даже) (сегодня|сейчас)`,
};

const PERSIAN: Wordings = {
  // The second word of تازه‌ترین is written apart by many.
  asking: `
    آخرین (اخبار|خبر|خبرها|خبرهای|وضعیت|تحولات|رویدادها|رویدادهای|اظهارات|اطلاعات|گزارش|گزارش‌ها|گزارش‌های)
    آخرین (آمار|پیشرفت‌ها|پیشرفت‌های|موضع|مواضع)
    (جدید|تازه)( ?)ترین
    چه خبر
    امروز
    اکنون
    هم ?اکنون
    در حال حاضر
    (وضعیت|شرایط) (فعلی|کنونی)`,
  otherwise: `
    چه خبر (بود|شد)
    (تا|تا به|به) امروز
    (دنیای|جهان|ایران|نسل|انسان|جامعه|زندگی|زن|روزنامه) امروز
    (تا|از) (هم)? ?(اکنون|الان)`,
};

const FRENCH: Wordings = {
  asking: `
    derni(er|ers|ère|ères) (nouvelles?|infos?|informations?|actualités?|actus?|développements?|évolutions?|dépêches?)
    derni(er|ers|ère|ères) (événements?|déclarations?|annonces?|chiffres|rebondissements?|mises? à jour)
    (infos?|informations?|nouvelles) de dernière minute
    récente?s? (nouvelles?|développements?|évolutions?|événements?|déclarations?|annonces?)
    (nouvelles?|développements?|évolutions?|événements?|déclarations?|annonces?) récente?s?
    (le|la|les|des) plus récente?s?
    quoi de neuf
    actualités?
    (nouvelles|infos|informations|actualités?|actu) (d aujourd hui|du jour)
    aujourd hui
    maintenant
    actuellement
    en ce moment
    (situation|état) actuelle?`,
  otherwise: `
    (jusqu|jusqu à|d|qu) aujourd hui
    d actualité
    (jusqu|jusqu à|à partir de|dès|pourquoi) maintenant
    maintenant que
    (connue?s?|appelée?s?) (aujourd hui|maintenant|actuellement)`,
};

const TURKISH: Wordings = {
  asking: `
    (en )?son (haber|haberi|haberler*|gelişme*|durum*|açıklama*|bilgi*|olay*|veri|veriler*|dakika)
    en yeni(si|leri)?
    güncel
    bugün
    bugünkü (haber*|gelişme*|olay*|açıklama*)
    şimdi
    şu an(da)?
    şu anki durum*
    yeni ne var`,
  otherwise: `
    son dakika (gol*|penaltı*)
    güncel sanat*
    bugün (gazete*|tv|bile)
    (bugün|şimdi|şu anda) * olarak
    bugün olduğun*
    (hala|halen) güncel
    neden (şimdi|şu an|şu anda)`,
};

const GERMAN: Wordings = {
  asking: `
    neueste[nrsm]?
    jüngste[nrsm]? (entwicklung*|ereignis*|nachricht*|meldung*|äußerung*|erklärung*|bericht*|zahlen|angriffe*|stand)
    letzte[nr]? (nachrichten|meldungen|neuigkeiten|entwicklungen|informationen|stand)
    neuigkeiten
    was gibt (es|s) neues
    heute
    jetzt
    aktuell
    aktuelles
    aktuelle[nrsm]? (lage|stand|nachricht*|entwicklung*|meldung*|situation|information*|ereignis*|zahlen|bericht*)
    (derzeit|zurzeit|momentan)`,
  otherwise: `
    neueste[nr]? geschichte
    (dresdner|leipziger|münchner) neuesten? nachrichten
    (bis|von|noch|als|psychologie) heute
    heute (als|noch|journal|show)
    (bis|von|ab|warum|wieso|weshalb) jetzt
    (noch|wieder|immer|weiterhin|nicht) aktuell`,
};

const SPANISH: Wordings = {
  asking: `
    últim(a|o|as|os) (noticias?|novedad|novedades|información|informaciones|declaración|declaraciones|datos|cifras)
    últim(a|o|as|os) (acontecimientos?|sucesos?|avances?|anuncios?|actualización|actualizaciones)
    lo último (sobre|de|en|acerca)
    (noticias?|informaciones) de última hora
    última hora (sobre|de|en)
    recientes? (noticias?|acontecimientos?|declaración|declaraciones|anuncios?|sucesos?)
    más recientes?
    qué hay de nuevo
    novedades
    (noticias?|titulares) de hoy
    hoy
    ahora
    actualmente
    en este momento
    (situación|estado) actual`,
  otherwise: `
    (a|de) última hora
    (hasta|de|diario|periódico|por|rusia) hoy
    hoy en día
    (hasta|de|desde|partir de|por|qué) ahora
    ahora (que|bien|conocid*|llamad*)
    (conocid*|llamad*) (hoy|ahora|actualmente)`,
};

const ALL = [ARABIC, ENGLISH, RUSSIAN, PERSIAN, FRENCH, TURKISH, GERMAN, SPANISH];

const OTHERWISE = ALL.map(({ otherwise }) => alternatives(otherwise)).join('|');
const ASKING = ALL.map(({ asking }) => alternatives(asking)).join('|');

/** Every word stands between spaces; the one after a match is left for the next. */
const WORDING = new RegExp(` (?:(?:${OTHERWISE})|(${ASKING}))(?= )`, 'gu');

function alternatives(wordings: string): string {
  return wordings
    .split('\n')
    .map((line) => fold(line.trim()))
    .filter((line) => line !== '')
    .map((line) => line.replace(/\((?!\?)/gu, '(?:').replaceAll('*', '[^ ]*'))
    .join('|');
}

/**
 * Whether a question asks for the newest there is, in any of the languages that isnad has words in: then the
 * newest quotes come first and their age is told (features.md N7).
 *
 * To say so wrongly costs the order of evidence, to miss it costs little; so a word that is as often something
 * else counts only next to a word for news. Left out on purpose: "last" of a row or of the past (the last emperor,
 * last week, the last time, recent years), "recently", spans up to today, "the current president", words that only
 * mean "new", plain "news", and publishers named after today. Words for today and now do count: to a question about
 * the present an older quote is outdated.
 */
export function asksForLatest(question: string): boolean {
  const words = ` ${foldedWords(question).join(' ')} `;
  for (const [, asking] of words.matchAll(WORDING)) if (asking !== undefined) return true;
  return false;
}
