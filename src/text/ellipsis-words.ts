import { fold } from './fold.ts';
import { scriptOf } from './script.ts';

const ROLES = [
  ...([
    'and',
    'topic',
    'chat',
    'self',
    'asks',
    'what',
    'who',
    'counts',
    'person',
    'object',
    'thing',
  ] as const),
  ...(['clause', 'with', 'about', 'to', 'in', 'from', 'prep', 'aux', 'det', 'idle', 'back', 'adds'] as const),
  ...(['time', 'filler', 'verb', 'noun', 'own'] as const),
];
type Listed = (typeof ROLES)[number];

/**
 * What a word does in a question, as far as it tells whether the question stands on its own. `content` is in no list,
 * names above all; `filler` may stand anywhere and changes nothing; `topic` begins a fragment as "and" does; `aux` and
 * `idle` say nothing by themselves but make a fragment a clause; `back` is an event that only "the" tells apart; `adds`
 * asks for more of the same event; `counts` takes the next noun with it (which city); `person`, `object` and `thing`
 * stand for what was named before.
 */
export type Role = Exclude<Listed, 'noun' | 'own'> | 'content';

export type Word = {
  /** As it stands in the text, without an Arabic conjunction written on it. */
  readonly typed: string;
  readonly folded: string;
  readonly role: Role;
  /** An Arabic conjunction is written on it. */
  readonly and: boolean;
  /** What an Arabic pronoun written on its end hangs on. */
  readonly pronounOn: 'prep' | 'verb' | 'noun' | null;
  readonly capital: boolean;
  /** A comma or full stop stands before it. */
  readonly paused: boolean;
};

/**
 * By language, words by role; `_` joins those of a phrase. Of a word in two lists the role that stands first in ROLES
 * counts. Of Arabic, `verb` are past forms of what people do, `noun` is often written with a pronoun, `own` begins with
 * a waw that is no conjunction.
 */
const LISTS = {
  ar: `
    and: و ثم أو ولكن لكن بس وبس; topic: قصدي أقصد أعني نفس_السؤال بالنسبة بالنسبة_إلى ماذا_عن ماذا_بشأن ماذا_بخصوص شو_عن شو_بخصوص ايش_عن إيش_عن وش_عن أما_عن;
    chat: شكرا مشكور تسلم مرحبا أهلا سلام هلو هاي صباح مساء الخير النور نعم ايوه أجل حلو عفوا ممتاز رائع فهمت خلاص
    ماشي العافية نكتة أخبار الأخبار; self: أنا أنت انتي إنت نحن احنا انتم أنتم حالك أخبارك رأيك لي لك عندك تعرف تقدر يمكنك تستطيع
    اسمك وينك وينكم البوت شو_الأخبار شو_في شو_فيه كيف_الحال ما_الأخبار كم_الساعة السلام_عليكم; asks: متى امتى ايمتى إمته أين وين فين
    كيف شلون ازاي كيفاش لماذا ليش ليه علاش شوكت بماذا بم عماذا لمن لمين عمن ممن بمن لوين منين بشو بإيش بايش بيش شكد; what: ماذا
    شو وش وشو ويش إيش ايش أيش ايه شنو شنهو; who: مين منو شكون; counts: كم كام أي أية بأي بكم لأي لأية بأية قديش قداش
    بكام; person: هو هي هم هما هن هوا هيا هوه هيه; thing: ذلك هذا هذه تلك ذاك هاد هيدا هاي هيدي ده دي دا كده هيك هيج كذا
    هذي هذاك هداك هناك هنالك بذلك لذلك بهذا لهذا بهذه لهذه هالحكي هالشي هالشيء هالموضوع هالخبر هالقصة هالكلام; clause:
    الذي التي الذين اللذان اللي الي أن إن أنه إنه أنها لأن لأنه عندما حين لما بينما حيث كي لو بعدما قبلما
    حينما; with: مع ويا; about: عن حول بشأن بخصوص حيال تجاه; to: إلى لعند; in: في داخل; from: من; prep: على بعد قبل
    خلال أثناء عند منذ مذ حتى لدى نحو ضد بين تحت فوق عبر أمام دون بدون بسبب أجل لأجل عشان علشان مشان وسط رغم خلف وراء; aux: هل كان كانت
    يكون تكون كانوا قد لقد هل_تعرف أخبرني قل_لي احكي_لي قولي; idle: تم تمت يتم جرى جرت يجري حدث حدثت يحدث حصل حصلت يحصل
    صار صارت يصير وقع وقعت صحيح حقا فعلا لا لم لن ليس ليست هنا ما اسم عدد سبب مضمون فحوى أكثر المزيد مزيد آخر غير غيره غيرها عم راح رح
    أهم; back: الاتصال المكالمة الرسالة اللقاء الاجتماع الزيارة المحادثة المحادثات الحديث التصريح الخطاب المباحثات; adds:
    السبب الأسباب التاريخ المكان النتيجة النتائج التفاصيل تفاصيل المصدر القيمة الهدف المناسبة بعدين بعدها ساعتها; time:
    أمس اليوم غدا الآن البارحة مبارح بكرة بكرا حاليا العام السنة الشهر الأسبوع المرة الصباح المساء الليلة الفترة الأيام
    الوقت الساعة الماضي الماضية المقبل المقبلة; filler: طيب طب أوك اوكي تمام حسنا يعني إذن هلا هلق بالضبط تحديدا
    بالتحديد فقط إذا نفسه نفسها نفسهم كلها أيضا كمان برضو كذلك يا ترى مثلا; verb: قال صرح أعلن أكد
    بحث ناقش طلب طالب تعهد وعد هدد رد زار التقى قابل هنأ هنئ شكر كتب أرسل بعث وصف علق رأى اعتبر دعا رفض وافق تحدث تكلم
    حكى اتصل هاتف كلم خاطب غادر وصل عاد سافر ذهب اجتمع شارك حضر فاز خسر انتقد اتهم أيد عارض أوضح أضاف أشار حذر توقع نفى
    قدم اقترح عرض سلم استقبل استضاف أقال استقال مات توفي قتل اغتال ولد انتخب ترشح أراد أعطى منح أخذ سأل أجاب شدد اتفق
    ألغى بدأ قرر فعل عمل عاش هاجم ضرب قصف خطط وجه جاء تضمن ألقى نشر ذكر لوح لمح حمل دعم ندد أدان رحب تلقى استلم تسلم سيطر انسحب انضم انتقل نقل دخل
    خرج حاول نجح فشل تولى ترأس اعترف أقر أنكر زعم ادعى شكك استبعد أصيب اعتقل سجن هرب رجع بنى دفع اشترى باع خصص منع سمح أوقف يقول يصرح يعلن يؤكد يبحث يناقش يطلب يهدد يرد يزور يلتقي يقابل يهنئ
    يرفض يوافق يتحدث يتكلم يحكي يتصل يغادر يصل يسافر يريد ينوي; noun: رد موقف رأي قول كلام خطاب تصريح لقاء لقائ اتصال
    قرار بيان هدف دور عمر منصب بلد حزب زعيم مصير تعليق فوز; own: وزير وزار وزراء وقف وقوف واقف وقائع واقع وقت وقود
    وقاية وكالة وكيل وكلاء وضع وثيق وثيقة وثائق وعود واعد ولاية ولائي ولادة وليد والد والدة ولاء ولاة واشنطن
    وساطة وسيط وسطاء وسط وسائل وسيلة وسام وفد وفود وفاة وفيات وفق وفاق وفاء وفر وصول وصية وصاية وجهة وجود وجهاء
    وجيه وجع واجب واحد وحدة وحد وحيد وحش وداع وديع وديعة ودائع ورد وردة ورق ورقة وريث ورثة وراثة ورشة ورش وزن وزع وسع
    واسع وسيم وطن وظيفة وظائف وعي وكر وهم وهران وهاب ويلز ويليام وليام ويلسون ويليامز ويكيليكس ويكيبيديا ويتكوف وانغ
    والتر والس وارسو ووهان واتساب وول وادي واد واسط وائل وباء وبائي وتر وتيرة وثب وثق وجبة وجدان وحل وشك وشيك وضوح واضح
    وفرة وقار وقعة وقفة وقيعة ولع ويب ويندوز وود وورد ونستون`,
  fa: `
    and: و اما ولی یا; chat: سلام مرسی ممنون متشکرم خوبی درود بله خیر نه خداحافظ; self: من تو شما ما چطوری; asks: کی چرا
    کجا چطور چگونه; what: چه چی; who: کیست; counts: کدام چند; person: او آنها آن‌ها ایشان وی; thing: آن این آنجا;
    clause: که وقتی چون اگر; with: با; about: درباره; to: به; in: در; from: از; prep: برای بین تا علیه بدون; aux: آیا
    است بود شد شده هست; det: را; idle: گفت کرد کرده زمانی وقت اتفاق افتاد دیگر; adds: دلیل جزئیات نتیجه; time: دیروز
    امروز فردا اکنون حالا سال ماه هفته; filler: خب خوب پس دقیقا هم راستی`,
  en: `
    and: and or but plus; topic: i_mean i_meant same same_for same_question the_same what_about how_about as_for what_of; chat: luck thanks thank thx ty hi hello bye goodbye yes
    no yeah nope good great cool nice wow lol sorry welcome joke news got understood; self: i you your yours me my we our bot
    server channel yourself what_time_is_it what_day_is_it how_is_it_going how_s_it_going is_it_raining what_s_up that_s_it
    that_s_all is_that_all; asks: when where why how wen wheres hows; what: what whats wat; who: who whom whos; counts: which whose many much; person: he
    she they his their its hers theirs; object: him her them; thing: that this it there these those; clause: as while because if whether; with: with alongside; about: about abt on regarding concerning; to: to toward towards; in: in at inside;
    from: from; prep: for of by until till after before during since against between near under over into through without despite;
    aux: is are was were am be been being do does did has have had will would can could should might must isn aren wasn
    weren don doesn didn hasn won wouldn didnt doesnt isnt wasnt wont wouldnt couldnt cant t d ll re ve not tell_me please_tell_me can_you_tell_me could_you_tell_me give_me can_you_give could_you_give
    do_you_know; det: the a an any some s; idle: say said says tell told happen happened happening take took taken place come came go went next last more one ones true really long old far big often soon ever still yet else other others mean; back: call
    conversation letter meeting talks visit statement speech message; adds: then anything anyone anybody reason reasons date details result results
    source outcome aftermath occasion; time: now yesterday today tomorrow currently week month year morning evening time times
    day days night moment season monday tuesday wednesday thursday friday saturday sunday; filler: ok okay so well alright tho pls plz hmm oh hey please also btw um too exactly precisely either instead again just though actually`,
  ru: `
    and: а и но или; topic: что_насчет как_насчет а_как_же; chat: спасибо привет здравствуйте пока да нет понятно ясно
    дела; self: я ты вы мы мне тебе вас вам тебя нас бот что_нового; asks: когда где куда откуда почему зачем как чем;
    what: что чего чём; who: кто кого кому кем ком; counts: какой какая какое какие какую каком какого каких сколько;
    person: он она они; object: его её ему ей им их него неё ней ними них нему ним нём; thing: это этом этого этому там
    туда; clause: который которая которое которые которых потому если чтобы; with: с со; about: о об обо про насчёт; to: к
    ко; in: в во на; from: из от; prep: для без по при после до между против через у за под над; aux: был была было были
    есть будет ли не; idle: случилось произошло сказал сказала; adds: причина результат подробности дата подробнее; time:
    вчера сегодня завтра сейчас году неделе месяце год; filler: ну так ок тогда хорошо ладно же именно ещё тоже также`,
  fr: `
    and: et mais ou; topic: qu_en_est_il_de qu_en_est_il_pour quid_de; chat: merci bonjour salut oui non super parfait
    compris bonsoir; self: je tu vous nous moi toi me te mon ton votre j ça_va; asks: quand où pourquoi comment; what: que
    quoi qu; who: qui; counts: quel quelle quels quelles combien; person: il elle ils elles son sa ses leurs; object: lui
    leur eux; thing: cela ça ceci là; clause: dont lorsque parce si; with: avec; about: sur concernant; to: à au aux vers;
    in: dans en; from: depuis; prep: de du des d pour par sans sous chez contre entre après avant pendant; aux: a est sont
    était étaient ont avait fut sera t s c ne n pas y_a_t_il il_y_a s_agit_il faut_il est_il passe_t_il; det: le la les l
    un une ce cette ces; idle: dit passé arrivé fait été vrai; adds: raison raisons date détails résultat; time: hier
    demain maintenant semaine mois année an; filler: ok bon alors donc exactement aussi encore ensuite puis`,
  de: `
    and: und aber oder; topic: was_ist_mit wie_steht_es_mit wie_sieht_es_mit; chat: danke hallo tschüss ja nein super toll
    moin verstanden; self: ich du wir mich mir dir dich uns euch wie_geht; asks: wann wo warum wieso weshalb wie wohin
    woher wozu womit worüber; what: was; who: wer wen wem wessen; counts: welche welcher welches welchen welchem wieviel
    viele viel; person: er sie sein seine seinen seiner seinem ihre ihren ihrer; object: ihn ihm ihnen ihr; thing: das
    dies dort davon darüber dazu damit; clause: dass weil wenn als ob nachdem während; with: mit; about: über; to: zu an
    nach; in: in im bei auf; from: von aus vom; prep: für gegen ohne durch um unter zwischen vor seit am zum zur; aux: ist
    sind war waren hat haben hatte hatten wurde wird kann nicht; det: der die den dem des ein eine einen einem einer;
    idle: gesagt passiert geschehen; adds: Grund Ergebnis Einzelheiten; time: gestern heute morgen jetzt Woche Monat Jahr;
    filler: ok also gut na dann denn genau auch noch sonst eigentlich`,
  es: `
    and: y e pero o; topic: qué_hay_de qué_pasa_con qué_hay_con; chat: gracias hola adiós sí no perfecto genial; self: yo
    tú usted me te mi tu estás; asks: cuándo dónde cómo adónde; what: qué; who: quién quiénes; counts: cuál cuáles cuánto
    cuántos cuántas cuánta; person: él ella ellos ellas; thing: eso esto ello allí ahí; clause: porque si; with: con;
    about: sobre acerca; to: a al hacia; in: en; from: de del desde; prep: por para sin contra entre tras; aux: es son fue
    fueron ha han había está se; det: el la los las un una lo le; idle: dijo pasó ocurrió; adds: razón detalles resultado;
    time: ayer hoy mañana ahora semana mes año; filler: ok bueno entonces pues vale exactamente también más`,
  tr: `
    and: ve ya ama veya peki; chat: teşekkürler teşekkür sağol merhaba selam evet hayır nasılsın güzel anladım; self: ben sen
    siz biz bana sana; asks: neden niçin niye nasıl nerede nereye nereden; what: ne; who: kim kimin kime kiminle kimi;
    counts: kaç hangi; person: onun onlar onların; object: ona onu onunla onlara onları onlarla; thing: bu bunu bunun
    orada; with: ile; prep: için hakkında sonra önce göre gibi; aux: mı mi mu mü; idle: dedi oldu bir zaman kadar la le;
    adds: sebebi; time: dün bugün yarın şimdi; filler: tamam öyleyse tam olarak da de`,
};

/** Words and phrases of a language. */
type Lexicon = ReadonlyMap<string, Listed>;

const ARABIC = lexiconOf(LISTS.ar);
const GERMAN = lexiconOf(LISTS.de);
/** Of those that know as many words of a text, the first is taken. `telling` are letters that others do not have. */
const LANGUAGES = [
  { lexicon: ARABIC, script: 'arabic', telling: /[ةىأإؤ]/u },
  { lexicon: lexiconOf(LISTS.fa), script: 'arabic', telling: /[پچژگی]/u },
  { lexicon: lexiconOf(LISTS.ru), script: 'cyrillic', telling: /я/u },
  { lexicon: lexiconOf(LISTS.en), script: 'latin', telling: /th|wh/u },
  { lexicon: lexiconOf(LISTS.tr), script: 'latin', telling: /[ığş]/u },
  { lexicon: lexiconOf(LISTS.fr), script: 'latin', telling: /[èê]/u },
  { lexicon: GERMAN, script: 'latin', telling: /[äß]/u },
  { lexicon: lexiconOf(LISTS.es), script: 'latin', telling: /[¿¡ñ]/u },
];

const WORD = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]+(?:[.,٫]\p{N}+)*/gu;
const LONGEST_PHRASE = 5;
/** Letters; no longer word has a part here. */
const LONGEST_WORD = 40;
const OPENING: ReadonlySet<Role> = new Set(['and', 'filler', 'chat']);
/** What may be written on the end of an Arabic noun. */
const ENDING = /(?:ها|هم|هما|ات|ون|ين|ان|وا|تا|ه|ا|ت|ي)$/u;
const PRONOUN = /(?:ها|هما|هم|هن|ه)$/u;
/** End like "their" and mean no such thing. */
const NO_THEIR = /^(?:ال)?(?:تفاهم|[يتم]?ساهم|اسهم|سهم|درهم|[يت]?تهم|اتهم|[يت]?فهم|ملهم)$/u;

function lexiconOf(text: string): Lexicon {
  const lists = text.split(';').map((list) => list.trim().split(/[:\s]+/u));
  const lexicon = new Map<string, Listed>();
  // As they are spelt comes first: où is not ou, él not el.
  for (const spelt of [(word: string) => word.toLowerCase(), fold]) {
    for (const role of ROLES) {
      for (const word of lists.find(([name]) => name === role)?.slice(1) ?? []) {
        const key = spelt(word.replaceAll('_', ' '));
        if (!lexicon.has(key)) lexicon.set(key, role);
      }
    }
  }
  return lexicon;
}

/** The words of a question in order, each with what it does there. */
export function readWords(text: string): Word[] {
  const lexicon = lexiconFor(text);
  const shouted = text === text.toUpperCase();
  let end = 0;
  const words = [...text.matchAll(WORD)].map(({ 0: typed, index }, i): Word => {
    const paused = /[.,;:!?،؛؟…]/u.test(text.slice(end, index));
    end = index + typed.length;
    const read = reading(lexicon, typed);
    const capital = /^\p{Lu}/u.test(typed);
    // US and WHO are not "us" and "who"; a German Sie is "you".
    const name = !shouted && read.role !== 'filler' && /^\p{Lu}{2,}$/u.test(typed);
    const you = lexicon === GERMAN && i > 0 && capital && (read.role === 'person' || read.role === 'object');
    return { ...read, role: name ? 'content' : you ? 'self' : read.role, capital, paused };
  });
  return inPhrases(lexicon, words);
}

function lexiconFor(text: string): Lexicon {
  const script = scriptOf(text);
  const lower = text.toLowerCase();
  const words = lower.match(WORD) ?? [];
  const known = LANGUAGES.filter((language) => language.script === script).map(({ lexicon, telling }) => ({
    lexicon,
    count: words.filter((word) => lexicon.has(word)).length + (telling.test(lower) ? 3 : 0),
  }));
  const most = Math.max(...known.map(({ count }) => count));
  return known.find(({ count }) => count === most)?.lexicon ?? ARABIC;
}

type Reading = Pick<Word, 'typed' | 'folded' | 'role' | 'and' | 'pronounOn'>;

/** Without a conjunction, if one is written on it: ومع is "and with", وزير a minister, وين "where". */
function reading(lexicon: Lexicon, typed: string): Reading {
  const whole = plainReading(lexicon, typed);
  if (lexicon !== ARABIC || whole.role !== 'content' || !/^[وف]../u.test(typed)) return whole;
  const rest = plainReading(lexicon, typed.slice(1));
  const asks = rest.role === 'asks' || rest.role === 'what' || rest.role === 'who' || rest.role === 'counts';
  const own = [whole.folded, whole.folded.replace(ENDING, '')].some((form) => lexicon.get(form) === 'own');
  const splits = typed.startsWith('ف') ? asks : rest.role !== 'content' || (!own && typed.length > 3);
  return splits ? { ...rest, and: true } : whole;
}

function plainReading(lexicon: Lexicon, typed: string): Reading {
  const folded = typed.length > LONGEST_WORD ? typed : fold(typed);
  const listed = lexicon.get(typed.toLowerCase()) ?? lexicon.get(folded);
  const word = { typed, folded, and: false, pronounOn: null };
  if (listed !== undefined)
    return { ...word, role: listed === 'noun' || listed === 'own' ? 'content' : listed };
  if (lexicon !== ARABIC) return { ...word, role: 'content' };
  if (isVerb(folded)) return { ...word, role: 'verb' };
  const pronounOn = holderOf(typed, folded);
  return { ...word, role: pronounOn === null || pronounOn === 'noun' ? 'content' : pronounOn, pronounOn };
}

/** Past forms with their endings, present ones by their third person. */
function isVerb(folded: string): boolean {
  const present = folded.replace(/^[سبح]?[يت](?=..)/u, 'ي').replace(/(?:ون|ان|وا)$/u, '');
  return [folded, folded.replace(/(?:وا|تا|ا|ت)$/u, ''), present].some((form) => ARABIC.get(form) === 'verb');
}

/** What a pronoun at the end of a word is written on: هنأه, رسالته, عليها, but not غزة, even where it is typed غزه. */
function holderOf(typed: string, folded: string): Word['pronounOn'] {
  const base = folded.replace(PRONOUN, '');
  const it = folded.length - base.length === 1;
  if (base === folded || (it && !typed.endsWith('ه')) || NO_THEIR.test(folded)) return null;
  const role = ARABIC.get(base) ?? '';
  if (['with', 'about', 'to', 'in', 'from', 'prep'].includes(role) || base === 'ب' || base === 'ل')
    return 'prep';
  if (isVerb(base) || isVerb(base.replace(/ا$/u, 'ي'))) return 'verb';
  if (!it) return base.length > 2 ? 'noun' : null;
  if (/^[سبح]?ي..+[^ي]$/u.test(base)) return 'verb';
  const held = ARABIC.get(base.replace(/^[بلفك](?=...)/u, ''));
  return /..ت$/u.test(base) || held === 'noun' || (held === 'idle' && base.length > 2) ? 'noun' : null;
}

/** Gives the words of a phrase its role; من and ما ask at the beginning, and are "from" and "not" elsewhere. */
function inPhrases(lexicon: Lexicon, words: readonly Word[]): Word[] {
  const read: Word[] = [];
  let first = true;
  for (let word = words[0]; word !== undefined; word = words[read.length]) {
    const phrase = phraseAt(lexicon, words.slice(read.length, read.length + LONGEST_PHRASE));
    const next = words[read.length + 1]?.role;
    const asks = lexicon === ARABIC && first && next !== 'asks' && next !== 'counts';
    if (phrase.length > 0) read.push(...phrase);
    else if (asks && word.folded === 'من') read.push({ ...word, role: 'who' });
    else read.push(asks && word.folded === 'ما' ? { ...word, role: 'what' } : word);
    first &&= OPENING.has(word.role);
  }
  return read;
}

function phraseAt(lexicon: Lexicon, words: readonly Word[]): Word[] {
  for (let length = words.length; length > 1; length--) {
    const phrase = words.slice(0, length);
    const role = lexicon.get(phrase.map(({ folded }) => folded).join(' '));
    if (role !== undefined && role !== 'noun' && role !== 'own')
      return phrase.map((word) => ({ ...word, role }));
  }
  return [];
}
