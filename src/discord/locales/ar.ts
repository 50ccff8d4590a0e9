import type { UiStrings } from './ui-strings.ts';

const rules = new Intl.PluralRules('ar');

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** A count with its noun. For one and two the noun is enough. */
function counted(count: number, forms: Forms): string {
  const category = rules.select(count);
  return category === 'one' || category === 'two' ? forms[category] : `${count} ${forms[category]}`;
}

const QUESTIONS: Forms = {
  zero: 'سؤال',
  one: 'سؤال واحد',
  two: 'سؤالان',
  few: 'أسئلة',
  many: 'سؤالاً',
  other: 'سؤال',
};

const CHARACTERS: Forms = {
  zero: 'حرف',
  one: 'حرف واحد',
  two: 'حرفان',
  few: 'أحرف',
  many: 'حرفاً',
  other: 'حرف',
};

function undatedLeftOut(articles: number): string {
  const left: Forms = {
    zero: 'لم يُستبعد أي مقال',
    one: 'استُبعد مقال واحد',
    two: 'استُبعد مقالان',
    few: `استُبعدت ${articles} مقالات`,
    many: `استُبعد ${articles} مقالاً`,
    other: `استُبعد ${articles} مقال`,
  };
  return `${left[rules.select(articles)]} بلا تاريخ بسبب تحديد التاريخ.`;
}

/**
 * Arabic. After an Arabic letter, displays reverse the order of the numbers in 2024-05-31, and nobody could type what
 * they show. After a Latin letter they do not, so YYYY-MM-DD comes before the example.
 */
export const ar: UiStrings = {
  direction: 'rtl',
  discordLocales: [],

  answers: {
    noAnswer: 'ليس في الأرشيف جواب عن هذا السؤال.',
    noAnswerWithin: {
      outlets: 'لا جواب عن هذا السؤال في المصادر التي يُبحث فيها هنا، ويوجد جواب عنه في غيرها.',
      dates: 'لا جواب عن هذا السؤال في الأرشيف ضمن هذه التواريخ، ويوجد جواب عنه خارجها.',
      both: 'لا جواب عن هذا السؤال في الأرشيف ضمن هذه التواريخ والمصادر، ويوجد جواب عنه خارجها.',
    },
    nearestNotAnAnswer: 'عناوين قريبة من السؤال (ليست جواباً عنه):',
    edited: 'جواب السؤال المعدّل',
    newestEvidence: (age, date) => `أحدث اقتباس: ${age} (${date})`,
    newestEvidenceToday: (date) => `أحدث اقتباس: اليوم (${date})`,
    newestEvidenceUndated: 'الاقتباسات بلا تاريخ',
    undatedLeftOut,
    outletUnknown: (outlet, known) =>
      known.length === 0
        ? `لا توجد في الأرشيف مقالات من ${outlet}، ولا تذكر مقالاته أي مصدر.`
        : `لا توجد في الأرشيف مقالات من ${outlet}. مصادره: ${known.join('، ')}.`,
    quoteAttached: 'هذا الاقتباس أطول من أن تتسع له رسالة؛ وهو مرفق بنصه الحرفي.',
    alsoIn: 'نُشر أيضًا في:',
    otherWording: 'الجملة نفسها بكلمات أخرى:',
    moreWordings: (count) => `صيغ أخرى لم تُعرض: ${count}`,
  },

  understood: {
    within: (period, unit) =>
      unit !== 'year' ? period : `${period.includes('–') ? 'أعوام' : 'عام'} ${period}`,
    since: (day) => `منذ ${day}`,
    until: (day) => `حتى ${day}`,
    articles: (when) => `مقالات ${when}`,
    articlesOf: (outlet) => `مقالات ${outlet}`,
    allArticles: 'مقالات',
    inLanguage: (language) => `باللغة ${language}`,
    newestFirst: 'الأحدث أولًا',
    oldestFirst: 'الأقدم أولًا',
    lunar: 'بتقويم أم القرى، بفارق يوم زيادةً أو نقصًا',
    nothingWhen: (when) => `لا جواب في مقالات ${when}.`,
    nothingFrom: (outlet) => `لا جواب عن هذا لدى ${outlet}.`,
    nothingFromWhen: (outlet, when) => `لا جواب عن هذا لدى ${outlet} في مقالات ${when}.`,
    newestIsOf: (day) => `أحدث ما ورد فيه بتاريخ ${day}:`,
    newestUndated: 'أقرب ما ورد فيه من صفحة لا تذكر تاريخًا:',
    otherOutlet: 'لدى مصدر آخر جواب:',
    closest: 'أقرب مقطع، وقد لا يكون جوابًا:',
    undatedShown: 'الاقتباسات التي بلا تاريخ قد تكون من وقت آخر، فصفحاتها لا تذكر تاريخًا.',
    declined: {
      translate: 'إسناد لا يترجم.',
      summarise: 'إسناد لا يلخّص.',
      count: 'إسناد لا يعدّ ولا يُحصي.',
      list: 'إسناد لا يضع قوائم.',
      opinion: 'ليس لإسناد رأي.',
      write: 'إسناد لا يكتب نصوصًا.',
    },
    instead: 'هذا ما يقوله الأرشيف حرفيًا:',
    onlyQuotes: 'إنما يقتبس من مقالاته حرفيًا.',
    listing: {
      newest: 'من الأرشيف، الأحدث أولًا:',
      oldest: 'من الأرشيف، الأقدم أولًا:',
      plain: 'من الأرشيف:',
    },
    partUnanswered: 'لا جواب عن هذا الجزء.',
    partBehind: (more) => `توجد اقتباسات عن هذا تحت زر «${more}».`,
    without: (what) => `من دون: ${what}`,
  },

  periods: {
    thisMonth: 'هذا الشهر',
    lastMonth: 'الشهر الماضي',
    thisYear: 'هذا العام',
    lastYear: 'العام الماضي',
  },

  changeForm: {
    title: 'تغيير التاريخ والمصدر',
    from: 'من تاريخ (YYYY-MM-DD)',
    to: 'إلى تاريخ (YYYY-MM-DD)',
    outlet: 'المصدر',
  },

  genres: { opinion: 'رأي', denial: 'نفي', correction: 'تصحيح' },

  buttons: {
    more: 'اقتباسات أخرى',
    back: 'رجوع',
    context: 'في السياق',
    copy: 'نسخ',
    helpful: 'مفيد',
    notHelpful: 'غير مفيد',
    delete: 'حذف',
    change: 'تغيير التاريخ',
    export: 'تصدير الإثبات',
    stopFollowing: 'إيقاف المتابعة',
  },

  followUps: {
    moreQuotes: 'اقتباسات أخرى',
    inContext: 'في السياق، والاقتباس مميّز بخط إلى جانبه',
    pageChanged: 'تغيّرت صفحة هذا الاقتباس. الفرق:',
    pageBefore: (text) => `قبل: ${text}`,
    pageNow: (text) => `الآن: ${text}`,
    pageFetched: (time) => `جُلبت ${time}`,
    copyOf: 'للنسخ',
    quoteNotAllowed: 'أحد اقتباسات هذه الرسالة من مصدر لا يُسمح بالاقتباس منه هنا.',
    quoteGone: 'لم يعد أحد اقتباسات هذه الرسالة في الأرشيف: عُدّل مقاله أو حُذف.',
    quoteChanged: 'لم يعد هذا الاقتباس في الأرشيف:',
    nearestNow: 'أقرب جملة إليه الآن:',
    stillHere: 'الكلمات نفسها موجودة الآن في موضع آخر من الأرشيف:',
    nothingNear: 'لا توجد الآن جملة قريبة منه.',
    thanksForVote: 'شكراً! احتُسب تقييمك، ولا يُحفظ اسمك ولا السؤال.',
    votedBefore: 'سبق لك تقييم هذا الجواب؛ وذلك التقييم هو المحتسب.',
    voteChanged: 'غُيّر تقييمك.',
    whyNot: 'لماذا لم يكن مفيداً؟',
    reasons: {
      wrong: 'الاقتباس خاطئ',
      'not-an-answer': 'لا يجيب عن السؤال',
      outdated: 'قديم تجاوزته الأحداث',
      other: 'سبب آخر',
    },
    thanksForReason: 'شكراً! حُفظ السبب من دون اسمك.',
    reasonTooLate: 'لم يُحفظ السبب: يمكن تغيير التقييم خلال 15 دقيقة ما لم يُعَد تشغيل إسناد.',
    deleteFailed:
      'لم يسمح ديسكورد لإسناد بحذف هذا الجواب. يُرجى المحاولة مرة أخرى، أو الطلب ممن يدير الرسائل.',
    deleteNotAllowed: 'لا يحذف هذا الجواب إلا صاحب السؤال أو عضو له صلاحية إدارة الرسائل.',
  },

  waiting: {
    tooManyQuestions: (wait) => `أسئلة كثيرة في وقت قصير. مدة الانتظار قبل السؤال التالي: ${wait}.`,
    queued: (ahead) => `قبل سؤالك ${counted(ahead, QUESTIONS)} قيد الإجابة، ثم يأتي دوره.`,
    tooBusy: 'في الانتظار أسئلة كثيرة. يُرجى إعادة السؤال بعد دقيقة.',
    building: (percent) =>
      percent === null
        ? 'تجري قراءة الأرشيف. يُرجى إعادة السؤال بعد دقيقة.'
        : `تجري قراءة الأرشيف، وأُنجز منها ${percent}%. يُرجى إعادة السؤال بعد قليل.`,
    noIndex: 'يتعذّر البحث في الأرشيف حالياً، وعلى مشغّل البوت النظر في الأمر.',
    restarting: 'يُعاد تشغيل إسناد، ولم يكتمل هذا الطلب. يُرجى إعادة السؤال بعد دقيقة.',
    tookTooLong: 'استغرق هذا وقتاً أطول من اللازم فأُوقف. يُرجى إعادة السؤال، ولعلّ صياغة أقصر تكفي.',
  },

  refusals: {
    questionEmpty: 'لا سؤال هنا: ليس في النص حرف ولا رقم.',
    questionTooLong: (length, limit) =>
      `طول السؤال ${counted(length, CHARACTERS)}، والحد الأقصى ${counted(limit, CHARACTERS)}. يُرجى اختصاره.`,
    dateInvalid: (option, value) =>
      `لا تصلح القيمة ${value} للخيار ${option}: يُرجى كتابة اليوم بصيغة YYYY-MM-DD (2024-05-31) أو بعبارة مثل «الشهر الماضي».`,
    datesReversed: (from, to) => `تاريخ البداية ${from} بعد تاريخ النهاية ${to}: لا يوم بينهما.`,
    messageWithoutText: 'ليس في تلك الرسالة نص يُبحث عنه.',
    offHere: 'إسناد معطَّل هنا، أو لا يجيب إلا في قنوات معيّنة أو لأدوار معيّنة.',
    unknownAction: 'لا تعرف هذه النسخة من إسناد هذا الزر أو الأمر. يُرجى إعادة السؤال.',
    questionForgotten: 'لم يعد إسناد يتذكّر هذا السؤال. يُرجى إعادة طرحه.',
    quoteForgotten: 'لم يعد إسناد يتذكّر هذا الاقتباس. يُرجى التحقق منه مجددًا.',
    slowMode: 'لم يستطع إسناد الإجابة: هذه القناة في الوضع البطيء. يُرجى إعادة السؤال بعد قليل.',
    threadArchived: 'لم يستطع إسناد الإجابة: هذا الخيط مؤرشف أو مقفل. يُرجى السؤال في مكان آخر.',
    restFailed: (report) => `تعذّر عرض الباقي، وسُجّل الخطأ بالرمز ${report}.`,
    failed: (report) => `حدث خطأ، وسُجّل بالرمز ${report}. يُرجى المحاولة مرة أخرى.`,
  },

  hints: {
    bareMention: (ask) => `يُرجى كتابة سؤال مع الإشارة إليّ، أو السؤال بالأمر ${ask}.`,
    replyUnreadable: (findSources) =>
      `لا أستطيع قراءة الرسالة التي رُدّ عليها. يمكن فتح قائمتها، ثم التطبيقات، ثم ${findSources}.`,
    mentionMe: (ask) => `لا أستطيع قراءة الرسائل هنا إلا بالإشارة إليّ فيها؛ ويمكن السؤال بالأمر ${ask}.`,
  },

  help: {
    about:
      'يجيب إسناد باقتباسات حرفية من مقالات أرشيفه، ومع كل اقتباس عنوانه ومصدره وتاريخه ورابطه إن وُجدت. وإن لم يكن في الأرشيف جواب، قال ذلك.',
    ask: (command) =>
      `يُطرح السؤال بالأمر ${command}، أو بالإشارة إليّ، أو في رسالة خاصة، وبأي لغة؛ وتبقى الاقتباسات بلغة المقال.`,
    findSources: (name) => `لمعرفة ما في الأرشيف عن أي رسالة: قائمة الرسالة، ثم التطبيقات، ثم ${name}.`,
    verifyMessage: (name) => `وللتحقق من اقتباس في رسالة كلمةً كلمة، يُختار هناك ${name}.`,
    examples: 'يمكن السؤال مثلاً عن أحد هذه المقالات:',
    commands: 'الأوامر، وهي للجميع ما لم يُذكر غير ذلك:',
    buttons: {
      title: 'الأزرار تحت الجواب. يضغطها من شاء، ولا يرى ما يليها غيره:',
      more: 'حتى خمسة اقتباسات أخرى',
      context: 'الجمل المحيطة بكل اقتباس',
      copy: 'الاقتباسات ومصادرها نصاً عادياً',
      votes: 'يُحسب التقييم مرة واحدة، بلا اسم',
      change: 'إعادة السؤال بتواريخ أخرى أو مصدر آخر، مدة ساعة',
      delete: 'حذف الجواب، لمن سأل ولمن له صلاحية إدارة الرسائل',
    },
  },

  welcome: {
    runBy: (who) => `مشغّل الأرشيف: ${who}.`,
    more: (help) => `لبقية ما يفعله إسناد وكيفية ضبطه: ${help}`,
  },

  verify: {
    exact: 'مطابق حرفياً: هذا النص في الصفحة حرفاً بحرف.',
    respelt: 'الكلمات نفسها بإملاء مختلف، وهي في الصفحة هكذا:',
    altered: 'محرَّف. في الصفحة كلمات مختلفة:',
    stitched: 'مركَّب: أجزاؤه في الأرشيف، لكن في مواضع مختلفة.',
    notFound: 'غير موجود: لا يرد في أي مقال.',
    outsideOutlets:
      'غير موجود في المصادر التي يُسمح بالاقتباس منها هنا، لكنه أو ما يقاربه موجود في مصادر أخرى من الأرشيف.',
    elided: 'مختصر مع علامات الحذف. في أحد المقالات هذه الكلمات، وفي موضع العلامات:',
    outsideArticle: 'موجود في الصفحة، لكنه ليس جزءاً من مقال.',
    turned: (words) => `تنبيه: الجملة التي وردت فيها هذه الكلمات تغيّر معناها (${words}).`,
    turnedByOmission: (words) => `تنبيه: في المحذوف ما يغيّر المعنى (${words}).`,
    reversed: 'الأجزاء في المقال بترتيب آخر.',
    far: 'المحذوف في أحد المواضع أطول من فقرة.',
    deniedByMessage: (words) => `تنبيه: الرسالة نفسها تنفي الاقتباس أو تشكّك فيه (${words}).`,
    claimsDiffer: (claims) => `تقول الصفحة غير ذلك عن: ${claims.join('، ')}.`,
    claims: { speaker: 'القائل', outlet: 'المصدر', date: 'التاريخ', url: 'الرابط', headline: 'العنوان' },
    claimVerdicts: { agrees: 'يطابق الصفحة', differs: 'يخالف الصفحة', silent: 'لا تذكره الصفحة' },
    laterArticle: (word) => `مقال لاحق في صفحته كلمة ${word}:`,
    mayTranslate: 'قد يكون ترجمة لجملة بلغة أخرى، ولا يمكن التحقق من كلماته:',
    absentLanguage: (language) => `تتعذّر مقارنته كلمةً بكلمة: لا مقال بهذه اللغة (${language}).`,
    oldVersion: (time) =>
      `لا مقال يقول هذا الآن، لكن صفحة قالته حرفيًا في نسختها بتاريخ ${time}، ثم تغيّرت الصفحة.`,
    oldVersionRespelt: (time) =>
      `لا مقال يقول هذا الآن، لكن صفحة قالته بإملاء آخر في نسختها بتاريخ ${time}، ثم تغيّرت الصفحة.`,
    oldUnread: 'تعذّرت قراءة نسخ سابقة من الصفحات، وقد يكون الاقتباس فيها.',
    nearestSentence: 'أقرب جملة إليه (ليست هي الاقتباس):',
    tooShort: (words) => `قصير جداً: يلزم ${words} كلمات على الأقل، وإلا فقد يكون التطابق مصادفة.`,
    tooLong: (length, limit) =>
      `عدد أحرف الاقتباس ${length}، والحد الأقصى ${limit}. يُرجى التحقق منه على أجزاء.`,
    empty: 'لا يوجد اقتباس للتحقق منه.',
    failed: 'تعذّر التحقق من الاقتباس هذه المرة. يُرجى إعادة المحاولة بعد دقيقة.',
    pageHas: (text) => `في الصفحة: ${text}`,
    givenIs: (text) => `في الاقتباس: ${text}`,
    nothing: 'لا شيء',
    evidence: 'إثبات هذا التحقق: ملف HTML للقراءة، وملف JSON للتحقق منه مجددًا لاحقًا.',
  },

  said: {
    title: (name, about, quotes) =>
      about === null
        ? `أقوال ${name} المنقولة، من الأقدم إلى الأحدث (${quotes})`
        : `أقوال ${name} المنقولة عن ${about}، من الأقدم إلى الأحدث (${quotes})`,
    nobody: (name) => `لا ينقل أي مقال كلام أحد باسم ${name}.`,
    nothing: (name, about) =>
      about === null
        ? `لا ينقل أي مقال ضمن هذه الحدود كلام ${name}.`
        : `لا ينقل أي مقال ضمن هذه الحدود كلام ${name} عن ${about}.`,
  },

  timeline: {
    title: (subject, events) => `${subject}: تسلسل الأحداث (${events})`,
    nothing: (subject) => `لا يتناول أي مقال ${subject}.`,
    nothingWithin: (subject) => `لا يتناول أي مقال ضمن هذه الحدود ${subject}.`,
    undated: 'بلا تاريخ',
  },

  reindex: {
    operatorOnly: 'هذا لمشغّل البوت وحده، لأن الأرشيف مشترك بين جميع الخوادم.',
    alreadyRunning: (who, percent) =>
      `تجري فهرسة الأرشيف بالفعل بطلب من ${who} (أُنجز ${percent}%). لا يمكن تشغيل فهرستين معاً.`,
    automaticRun: 'إسناد',
    progress: (percent) =>
      `تجري فهرسة الأرشيف (أُنجز ${percent}%). يواصل الفهرس الحالي الإجابة في هذه الأثناء.`,
    done: (time) => `اكتملت فهرسة الأرشيف في ${time}.`,
    preview: 'معاينة، ولم يُكتب شيء. ستغيّر الفهرسة ما يلي:',
    added: 'المضاف',
    changed: 'المعدَّل',
    removed: 'المحذوف',
    unchanged: 'غير المعدَّل',
    refused: 'المرفوض',
    moreRefused: (more) => `وغيرها: ${more}`,
    failed: (why) => `فشلت الفهرسة، ويواصل الفهرس الحالي الإجابة. ${why}`,
    cancelled: 'أُلغيت الفهرسة، ولم يتغيّر شيء.',
    worksAgain: 'عادت الفهرسة إلى العمل.',
    nothingToCancel: 'لا تجري أي فهرسة.',
    cancelling: 'يجري إيقاف الفهرسة.',
    rolledBack: (time) =>
      `عاد العمل بالفهرس السابق (UTC): ${time}. الفهرسة التلقائية متوقفة مؤقتاً حتى يبدأ المشغّل فهرسة.`,
    noPrevious: 'لا يوجد فهرس سابق يمكن الرجوع إليه.',
  },

  status: {
    title: 'الحالة',
    articles: 'المقالات',
    passages: 'المقاطع',
    outlets: 'المصادر',
    oldest: 'أقدم مقال',
    newest: 'أحدث مقال',
    undated: 'مقالات بلا تاريخ',
    indexedAt: 'آخر فهرسة',
    lastRun: 'آخر تشغيل للفهرسة',
    runSucceeded: 'تمّت',
    runFailed: 'فشلت',
    runCancelled: 'أُلغيت',
    indexSize: 'حجم الفهرس',
    paused: 'الفهرسة التلقائية متوقفة مؤقتاً، لأن المشغّل رجع إلى فهرس سابق.',
    unreadable: 'ملفات تعذّرت قراءتها',
    model: 'النموذج',
    version: 'الإصدار',
    uptime: 'مدة التشغيل',
    feedback: 'التقييمات',
    feeds: 'الخلاصات',
    damagedVotes: 'تقييمات تالفة لم تُحسب',
    votes: (helpful, notHelpful) => `مفيد: ${helpful}، غير مفيد: ${notHelpful}`,
    unknown: 'غير معروف',
    presence: (articles, newest) => `المقالات: ${articles}، أحدثها: ${newest}`,
    presenceUndated: (articles) => `المقالات: ${articles}`,
  },

  settings: {
    managersOnly: 'إعدادات هذا الخادم لا يراها ولا يغيّرها إلا من له صلاحية إدارة الخادم.',
    serverOnly: 'الإعدادات تخص الخوادم التي أُضيف إليها إسناد، ولا إعدادات هنا.',
    title: 'الإعدادات',
    none: 'كل الإعدادات على قيمها الافتراضية.',
    saved: 'حُفظت.',
    reset: 'أُعيدت الإعدادات إلى قيمها الافتراضية.',
    nothingGiven: 'لا شيء لتغييره: يُرجى تحديد إعداد واحد على الأقل.',
    mentionNeedsIntent:
      'لا يستطيع إسناد قراءة الرسائل التي لا تشير إليه: على المشغّل ضبط MESSAGE_CONTENT=true أولاً.',
    channelUnknown: 'لا توجد قناة كهذه في هذا الخادم.',
    channelOfOtherKind: 'هذا تصنيف أو خيط. يُرجى اختيار قناة يكتب فيها الأعضاء.',
    yes: 'نعم',
    no: 'لا',
    allOutlets: 'الكل',
    automatic: 'تلقائي',
    labels: {
      enabled: 'الإجابة هنا',
      mention: 'لزوم الإشارة',
      language: 'اللغة',
      outlets: 'المصادر',
      private: 'إجابات خاصة',
      only: 'لهؤلاء فقط',
    },
    onlyUnknown: 'يُرجى ذكر قنوات هذا الخادم وأدواره، مثل #news @editors، أو * لرفع الحد.',
    onlyRoles: 'لا يقبل هذا الإعداد لقناة واحدة إلا الأدوار.',
  },

  permissions: {
    lacking: 'تنقص إسناد صلاحيات في هذه القنوات:',
    change: 'لتغيير ذلك: إعدادات القناة، ثم الصلاحيات (Permissions)، ثم السماح بها لدور إسناد.',
    names: {
      view: 'عرض القنوات (View Channels)',
      send: 'إرسال الرسائل (Send Messages)',
      threads: 'إرسال الرسائل في المواضيع (Send Messages in Threads)',
      attach: 'إرفاق الملفات (Attach Files)',
      history: 'قراءة سجل الرسائل (Read Message History)',
      react: 'إضافة ردود الفعل (Add Reactions)',
    },
  },

  operators: {
    fault: (report, what) => `فشل طلب (${what}). وهو في السجل بالرمز ${report}.`,
    faults: (count, what, report) => `تكرّر الفشل (${what}). عدد المرات: ${count}، وآخرها بالرمز ${report}.`,
    queueFull: (limit) => `امتلأ طابور الأسئلة: في الانتظار ${limit}، وتُرفض الأسئلة الزائدة.`,
    queueFulls: (count) => `امتلأ طابور الأسئلة مجدداً. الأسئلة المرفوضة: ${count}.`,
    diskLow: (free) => `لم يبق على القرص إلا ${free}، وقد تفشل الفهرسة التالية.`,
    diskEnough: (free) => `عادت على القرص مساحة كافية: ${free}.`,
    indexStale: (reindex) => `تغيّرت الصفحات، ولم يأخذ الفهرس التغييرات بعد. لأخذها: ${reindex}`,
    indexFresh: 'أخذ الفهرس كل التغييرات.',
    feedFails: (feed, why) => `تعطلت الخلاصة ${feed}: ${why}`,
    feedFailsAgain: (feed, count) => `تعطلت الخلاصة ${feed} مجددًا. عدد المرات: ${count}.`,
    feedSilent: (feed, since) => `الخلاصة ${feed} صامتة أطول من المعتاد. آخر جديد: ${since}.`,
    feedListWrong: (why) => `في قائمة الخلاصات خلل: ${why}`,
    feedsStopped: (why) => `لا يمكن قراءة أي خلاصة: ${why}`,
  },

  feeds: {
    title: 'الخلاصات',
    none: 'لا تُقرأ أي خلاصات، فلا توجد قائمة بها (FEEDS_FILE).',
    never: 'لا شيء بعد',
    conditions: {
      new: 'لم تُقرأ بعد',
      fine: 'سليمة',
      failing: 'متعطلة',
      silent: 'صامتة أطول من المعتاد',
    },
    lastSuccess: 'آخر نجاح',
    lastNew: 'آخر جديد',
    lastFault: 'آخر خلل',
    next: 'القراءة التالية',
    taken: 'الصفحات المأخوذة',
    waiting: 'الصفحات المنتظرة',
  },

  privacy: {
    kept: (keepsQuestions) =>
      [
        'يُحفظ على القرص: التقييمات (الاقتباس والحكم والسبب واليوم؛ وتعرف الذاكرة 15 دقيقة أيها تقييمك لتغيّره) مع بصمة للمقيِّم والرسالة لا تُفك من دون سر البوت؛ وإعدادات الخوادم وأيها رُحِّب به، وتُحذف عند إزالة البوت منها.',
        keepsQuestions
          ? 'تُحفظ الأسئلة التي لا جواب عنها حتى التقرير الأسبوعي، من دون أسماء أصحابها، لأن المشغّل فعّل ذلك. ولا تُحفظ الأسئلة الخاصة.'
          : 'لا تُحفظ الأسئلة ولا أسماء المستخدمين.',
        'لفهم أسئلة المتابعة يتذكّر إسناد آخر 10 أسئلة لك في كل قناة مدة ساعة، في الذاكرة وحدها؛ ومثلها مدةً كل سؤال تغيّره أزرار جوابه لأنه يذكر زمنًا أو مصدرًا، ولو كان خاصًا؛ والاقتباسات التي طلبت التحقق منها، لزر التصدير؛ وما طلبته من قوائم الأقوال والأحداث، لتقليب صفحاتها. خيار النسيان في هذا الأمر يحذفها فوراً؛ أما ما على القرص فيحذفه المشغّل عند الطلب.',
        'ولئلا يُجاب سؤال حُذف، ولكي يُجاب من جديد سؤال عُدّل، يتذكّر إسناد معرّفات الرسائل التي تسأله عشر دقائق، في الذاكرة وحدها. ولا يُحفظ شيء من الرسائل الأخرى التي يمكنه قراءتها.',
      ].join('\n'),
    follows:
      'والاستثناء سؤال تتابعه: يُحفظ على القرص مع موضع إرسال اقتباساته وآخر ما أُرسل منها، حتى يُوقف أو يُنسى أو تزول القناة أو الخادم أو المحادثة المباشرة. وفي القنوات يُحفظ كذلك من طلبه، ليُخبر حين ينتهي. وخيار النسيان يحذف أسئلتك المتابَعة، ويحذف اسمك من أسئلة القنوات.',
    forgotten: 'نُسيت أسئلتك.',
  },

  follow: {
    begun: (question) => `يتابع إسناد الآن هذا السؤال: ${question}`,
    willTell: {
      direct: 'حين يجيب عنه مقال يُفهرس حديثًا يصلك الاقتباس في رسالة مباشرة.',
      channel: 'حين يجيب عنه مقال يُفهرس حديثًا يُنشر الاقتباس في هذه القناة.',
    },
    fromNow: 'لا يُحسب إلا ما يُفهرس من الآن. وما في الأرشيف اليوم يأتي بعد هذا.',
    quietBetween: (from, to, timeZone) => `ساعات الهدوء: من ${from} إلى ${to} (${timeZone}).`,
    alert: (question) => `جديد في الأرشيف عن سؤال متابَع، ${question}:`,
    leftOut: (count) => `إجابات أخرى لم تُنشر لكثرة ما كان ينتظر: ${count}`,
    stopped: (question) => `لم يعد متابَعًا: ${question}`,
    notFollowed: 'لم يعد هذا السؤال متابَعًا.',
    none: 'لا تتابع أي سؤال، ولا سؤال متابَع في هذه القناة.',
    title: 'الأسئلة المتابَعة',
    where: { direct: 'رسالة مباشرة', channel: 'هذه القناة' },
    since: (day) => `منذ ${day}`,
    choose: 'اختر سؤالًا لإيقاف متابعته',
    more: (count) => `أسئلة أخرى غير معروضة: ${count}`,
    ended: (question) => `لم يعد إسناد يتابع سؤالًا، لأنه لا يستطيع الكتابة حيث طُلب: ${question}`,
    tooBroad:
      'لا يمكن متابعة هذا: ليس فيه ما يمكن أن يجيب عنه مقال جديد. اكتب سؤالًا كاملًا، مثل «ماذا قرر المجلس بشأن الجسر؟»',
    known: 'هذا السؤال متابَع هناك من قبل.',
    tooMany: (limit) => `بلغ عدد الأسئلة التي تتابعها الحد الأقصى: ${limit}. أوقف واحدًا أولًا.`,
    tooManyHere: (limit) => `بلغ عدد الأسئلة المتابَعة في هذا الخادم الحد الأقصى: ${limit}. أوقف واحدًا أولًا.`,
    managersOnly:
      'النشر هنا وإيقافه لمن له صلاحية إدارة هذه القناة أو هذا الخادم وحده. أما غيره فتصله الاقتباسات في رسائل مباشرة.',
    cannotPost: 'لا يستطيع إسناد النشر في هذه القناة. اختر قناة نصية أو سلسلة يُسمح له بالكتابة فيها.',
    directClosed:
      'لا يستطيع إسناد مراسلتك مباشرة. اسمح بالرسائل المباشرة في إعدادات الخصوصية لهذا الخادم ثم حاول مجددًا.',
    quietInvalid: (value) => `ليس هذا مدى ساعات: ${value}. اكتب ساعتين، مثل 22-7.`,
    off: 'لم يفعّل مشغّل هذا البوت متابعة الأسئلة.',
  },

  gaps: {
    title: (since, questions) => `أسئلة بلا جواب: ${questions}، منذ (YYYY-MM-DD) ${since}`,
    words: 'كلمات هذه الأسئلة، مع عدد الأسئلة لكل منها:',
    questions: 'الأسئلة:',
  },

  commands: {
    ask: { name: 'اسأل', description: 'طرح سؤال على الأرشيف والحصول على اقتباسات مع مصادرها' },
    said: { name: 'أقوال', description: 'ما تنقله المقالات عن شخص، من الأقدم إلى الأحدث' },
    timeline: { name: 'تسلسل', description: 'تسلسل الأحداث في موضوع، باقتباس لكل حدث' },
    verify: { name: 'تحقق', description: 'التحقق من وجود اقتباس في الأرشيف، كلمة بكلمة' },
    follow: { name: 'تابع', description: 'متابعة سؤال: تصلك اقتباسات حين تجيب عنه مقالات جديدة' },
    following: { name: 'متابعاتي', description: 'عرض الأسئلة المتابَعة وإيقاف متابعتها' },
    help: { name: 'مساعدة', description: 'ما يفعله إسناد وكيف يُسأل' },
    status: { name: 'الحالة', description: 'محتوى الأرشيف وحالة البوت' },
    privacy: { name: 'خصوصية', description: 'ما يحفظه إسناد ومدته وكيفية حذفه' },
    reindex: { name: 'فهرسة', description: 'تحديث الفهرس بما تغيّر في الأرشيف (للمشغّلين)' },
    feeds: { name: 'خلاصات', description: 'حالة الخلاصات التي تُقرأ تلقائيًا (للمشغّلين)' },
    settings: { name: 'إعدادات', description: 'سلوك إسناد في هذا الخادم (إدارة الخادم)' },
    findSources: 'ابحث عن المصادر',
    verifyMessage: 'تحقق من الاقتباس',
  },

  subcommands: {
    preview: { name: 'معاينة', description: 'عرض ما ستغيّره الفهرسة' },
    run: { name: 'تشغيل', description: 'فهرسة الأرشيف؛ والفهرس الحالي يجيب حتى تكتمل' },
    cancel: { name: 'إلغاء', description: 'إيقاف الفهرسة الجارية' },
    rollback: { name: 'رجوع', description: 'الرجوع إلى الفهرس السابق' },
    show: { name: 'عرض', description: 'عرض الإعدادات' },
    set: { name: 'ضبط', description: 'تغيير إعدادات الخادم أو قناة واحدة' },
    reset: { name: 'استعادة', description: 'إعادة إعدادات الخادم أو قناة واحدة إلى الأصل' },
  },

  options: {
    question: { name: 'السؤال', description: 'نص السؤال، بأي لغة' },
    from: { name: 'من', description: 'مقالات هذا اليوم وما بعده فقط، بصيغة YYYY-MM-DD (2024-05-31)' },
    to: { name: 'إلى', description: 'مقالات هذا اليوم وما قبله فقط، بصيغة YYYY-MM-DD (2024-12-31)' },
    outlet: { name: 'المصدر', description: 'مقالات هذا المصدر فقط، أو عدة مصادر تفصل بينها فواصل' },
    private: { name: 'خاص', description: 'لا يرى الجواب غيرك' },
    by: { name: 'القائل', description: 'صاحب الكلام: اسم بأي كتابة' },
    about: { name: 'عن', description: 'ما يتعلق بهذا فقط' },
    subject: { name: 'الموضوع', description: 'الموضوع، بأي لغة' },
    here: { name: 'هنا', description: 'النشر في هذه القناة (لمن يديرها)' },
    quiet: { name: 'هدوء', description: 'ساعات بلا اقتباسات، مثل 22-7' },
    quote: { name: 'الاقتباس', description: 'الاقتباس المطلوب التحقق منه (ثلاث كلمات فأكثر)' },
    force: { name: 'إجبار', description: 'المتابعة حتى لو اختفى معظم المقالات' },
    channel: { name: 'القناة', description: 'لهذه القناة وحدها؛ وبدونها للخادم كله' },
    enabled: { name: 'تفعيل', description: 'هل يجيب إسناد هنا' },
    mention: { name: 'الإشارة', description: 'هل تلزم الإشارة إلى إسناد' },
    language: { name: 'اللغة', description: 'لغة كلام إسناد نفسه؛ وتبقى الاقتباسات بلغتها' },
    outlets: { name: 'المصادر', description: 'المصادر التي يجوز الاقتباس منها، مفصولة بفواصل؛ * للكل' },
    only: {
      name: 'حصر',
      description: 'الإجابة في هذه القنوات ولهذه الأدوار فقط (#channel @role)؛ * لرفع الحد',
    },
    forget: { name: 'نسيان', description: 'نسيان الأسئلة التي طرحتها' },
  },
};
