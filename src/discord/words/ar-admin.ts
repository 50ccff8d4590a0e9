import type { AdminWords } from './admin-words.ts';

/** Arabic. No date after an Arabic letter: see ar.ts. */
export const arAdmin: AdminWords = {
  quoteExact: 'مطابق حرفياً: هذه هي حروف الصفحة نفسها.',
  quoteRespelt: 'الكلمات نفسها برسم آخر؛ وهي في الصفحة كما يلي.',
  quoteAltered: 'محرَّف؛ وفي الصفحة غير ذلك:',
  quoteStitched: 'مركَّب: هذه القطع صحيحة، لكنها من مواضع مختلفة.',
  quoteNotFound: 'غير موجود: ليس في أي مقال.',
  quoteOutsideOutlets:
    'غير موجود في المصادر التي يُسمح بالاقتباس منها هنا، وهو أو ما يقاربه موجود في غيرها من الأرشيف.',
  nearestSentence: 'أقرب جملة إليه، وليست هي الاقتباس:',
  quoteTooShort: (words) => `قصير جداً: لا يتميّز الاقتباس من المصادفة إلا من ${words} كلمات فصاعداً.`,
  quoteTooLong: (length, limit) =>
    `عدد أحرف الاقتباس ${length}، والحد الأقصى للمقارنة ${limit}. يُرجى التحقق منه على أجزاء.`,
  quoteEmpty: 'ليس هنا اقتباس.',
  verifyingFailed: 'تعذّرت مقارنة الاقتباس هذه المرة. يُرجى إعادة المحاولة بعد دقيقة.',
  pageHas: (text) => `في الصفحة: ${text}`,
  givenIs: (text) => `في النص المعطى: ${text}`,
  nothing: 'لا شيء',

  operatorOnly: 'هذا لمشغّل البوت وحده، لأن الأرشيف يخدم جميع الخوادم.',
  managersOnly: 'إعدادات هذا الخادم لا يراها ولا يغيّرها إلا من له صلاحية إدارة الخادم.',
  serverOnly: 'الإعدادات تخص الخوادم، ولا إعدادات في الرسائل الخاصة.',

  runGoingOn: (who, percent) =>
    `تجري فهرسة الأرشيف بطلب من ${who}، وأُنجز منها ${percent}%. لا تجري فهرستان معاً.`,
  indexing: (percent) => `تجري فهرسة الأرشيف، وأُنجز منها ${percent}%. الفهرس السابق يجيب في هذه الأثناء.`,
  indexed: (time) => `فُهرس الأرشيف في ${time}.`,
  wouldIndex: 'هذا ما ستجده الفهرسة، ولم يُكتب شيء:',
  added: 'المضاف',
  changed: 'المعدَّل',
  removed: 'المحذوف',
  unchanged: 'غير المعدَّل',
  refused: 'المرفوض',
  moreRefused: (more) => `وغيرها: ${more}`,
  runFailed: (why) => `فشلت الفهرسة، والفهرس السابق ما زال يجيب. ${why}`,
  runCancelled: 'أُلغيت الفهرسة، ولم يتغيّر شيء.',
  byItself: 'إسناد من تلقاء نفسه',
  runsAgain: 'عادت الفهرسة إلى العمل.',
  nothingToCancel: 'لا تجري أي فهرسة.',
  cancelling: 'يجري إيقافها.',
  rolledBack: (time) =>
    `يجيب من جديد الفهرس السابق (UTC): ${time}. تتوقف الفهرسة التلقائية حتى يشغّلها مشغّل البوت.`,
  noPrevious: 'لا فهرس سابقاً يمكن استعماله.',

  statusLastRun: 'آخر تشغيل للفهرسة',
  statusIndexSize: 'حجم الفهرس',
  statusPaused: 'الفهرسة التلقائية متوقفة: أعاد المشغّل فهرساً سابقاً.',
  runSucceeded: 'تمّت',
  runFailedWord: 'فشلت',
  runCancelledWord: 'أُلغيت',

  settingsTitle: 'الإعدادات',
  settingsNone: 'لم يُضبط شيء: يجيب إسناد حيثما سُئل.',
  settingsSaved: 'حُفظت.',
  settingsReset: 'أُعيدت إعدادات هذا المكان إلى أصلها.',
  settingsNothingGiven: 'لم يُعطَ شيء يُضبط.',
  mentionNeedsIntent:
    'لا يستطيع إسناد قراءة الرسائل من دون إشارة إليه: على المشغّل ضبط MESSAGE_CONTENT=true أولاً.',
  channelUnknown: 'لا قناة كهذه في هذا الخادم.',
  offHere: 'إسناد معطَّل هنا.',
  yes: 'نعم',
  no: 'لا',
  automatic: 'بلغة السؤال',
  allOutlets: 'الكل',

  privacy: (keepsQuestions) =>
    [
      'يُحفظ على القرص: التقييمات (الاقتباس والحكم واليوم) مع بصمة للمقيِّم والرسالة لا تُفك من دون سر البوت؛ وإعدادات الخوادم، وتُنسى عند إزالة البوت منها.',
      keepsQuestions
        ? 'تُحفظ الأسئلة التي لا يجيب عنها الأرشيف من دون أسماء أصحابها حتى التقرير الأسبوعي، لأن المشغّل طلب ذلك. ولا تُحفظ الأسئلة الخاصة.'
        : 'لا تُحفظ الأسئلة ولا أسماء المستخدمين.',
      'لأسئلة المتابعة تُذكر آخر 10 أسئلة لك في القناة مدة ساعة، في الذاكرة وحدها. وبخيار النسيان في هذا الأمر تُمحى فوراً؛ أما ما على القرص فيحذفه المشغّل.',
    ].join('\n'),
  forgotten: 'نُسيت أسئلتك.',

  gapsTitle: (since, questions) => `أسئلة بلا جواب: ${questions}، منذ (YYYY-MM-DD) ${since}`,
  gapsWords: 'كلمات هذه الأسئلة، وعدد الأسئلة التي وردت فيها:',
  gapsQuestions: 'الأسئلة:',

  commands: {
    verify: { name: 'تحقق', description: 'هل في الأرشيف هذا الاقتباس، كلمة بكلمة' },
    quote: { name: 'الاقتباس', description: 'ما يُقال إنه مقتبس، من ثلاث كلمات فأكثر' },
    reindex: { name: 'فهرسة', description: 'إدخال ما تغيّر في الأرشيف (للمشغّلين)' },
    preview: { name: 'معاينة', description: 'ما الذي ستغيّره الفهرسة' },
    run: { name: 'تشغيل', description: 'فهرسة الأرشيف؛ والفهرس السابق يجيب حتى تتم' },
    force: { name: 'إجبار', description: 'المتابعة حتى لو اختفى معظم المقالات' },
    cancel: { name: 'إلغاء', description: 'إيقاف الفهرسة الجارية' },
    rollback: { name: 'رجوع', description: 'الرجوع إلى الفهرس السابق' },
    settings: { name: 'إعدادات', description: 'سلوك إسناد في هذا الخادم (إدارة الخادم)' },
    show: { name: 'عرض', description: 'ما هو مضبوط' },
    set: { name: 'ضبط', description: 'ضبط شيء للخادم أو لقناة واحدة' },
    reset: { name: 'استعادة', description: 'إعادة الخادم أو قناة واحدة إلى الأصل' },
    channel: { name: 'القناة', description: 'لهذه القناة وحدها؛ وإن تُركت فللخادم' },
    enabled: { name: 'تفعيل', description: 'هل يجيب إسناد هنا' },
    mention: { name: 'الإشارة', description: 'هل تلزم الإشارة إلى إسناد' },
    language: { name: 'اللغة', description: 'لغة كلامه هو؛ وتبقى الاقتباسات بلغتها' },
    outlets: { name: 'المصادر', description: 'المصادر التي يجوز الاقتباس منها، بينها فواصل؛ * للكل' },
    privacy: { name: 'خصوصية', description: 'ما يحفظه إسناد ومدته وكيفية حذفه' },
    forget: { name: 'نسيان', description: 'نسيان الأسئلة التي طرحتها' },
  },
};
