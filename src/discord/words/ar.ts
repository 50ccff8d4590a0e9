import { arAdmin } from './ar-admin.ts';
import type { ShellWords } from './shell-words.ts';

const rules = new Intl.PluralRules('ar');

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** One and two are said by the noun alone. */
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
 * Arabic. After an Arabic letter a display turns the numbers of 2024-05-31 round, and nobody could type what it
 * shows; after a Latin letter it does not. Hence YYYY-MM-DD before the example.
 */
export const ar: ShellWords = {
  direction: 'rtl',

  noAnswer: 'لا يجيب الأرشيف عن هذا السؤال.',
  noAnswerWithin: {
    outlets: 'لا يجيب الأرشيف عن هذا السؤال ضمن المصادر التي يُبحث فيها هنا، وفي غيرها جواب عنه.',
    dates: 'لا يجيب الأرشيف عن هذا السؤال ضمن هذه التواريخ، وخارجها جواب عنه.',
    both: 'لا يجيب الأرشيف عن هذا السؤال ضمن هذه التواريخ والمصادر، وخارجها جواب عنه.',
  },
  nearestNotAnAnswer: 'أقرب العناوين إلى السؤال، وليست جواباً عنه:',
  newestEvidence: (age, date) => `أحدث اقتباس: ${age} (${date})`,
  newestEvidenceToday: (date) => `أحدث اقتباس: اليوم (${date})`,
  newestEvidenceUndated: 'الاقتباسات بلا تاريخ',
  undatedLeftOut,
  outletUnknown: (outlet, known) =>
    known.length === 0
      ? `لا مقال من ${outlet}، ولا يذكر الأرشيف أي مصدر.`
      : `لا مقال من ${outlet}. المصادر هي: ${known.join('، ')}.`,
  quoteAttached: 'هذا الاقتباس أطول من أن تتسع له رسالة؛ وهو مرفق بنصه الحرفي.',
  moreQuotes: 'اقتباسات أخرى',
  alsoIn: 'نُشر أيضًا في:',
  otherWording: 'الجملة نفسها بكلمات أخرى:',
  moreWordings: (count) => `صيغ أخرى لم تُعرض: ${count}`,
  inContext: 'في السياق، والاقتباس مميّز بخط إلى جانبه',
  copyOf: 'للنسخ',
  quoteNotAllowed: 'أحد اقتباسات هذه الرسالة من مصدر لا يُسمح بالاقتباس منه هنا.',
  quoteGone: 'لم يعد أحد اقتباسات هذه الرسالة في الأرشيف: عُدّل مقاله أو حُذف.',
  quoteChanged: 'اقتُبس هذا هنا ولم يعد في الأرشيف بهذه الكلمات:',
  nearestNow: 'أقرب جملة الآن:',
  stillHere: 'الكلمات نفسها موجودة الآن في موضع آخر من الأرشيف:',
  nothingNear: 'لا توجد الآن جملة قريبة منه.',

  buttonMore: 'اقتباسات أخرى',
  buttonContext: 'في السياق',
  buttonCopy: 'نسخ',
  buttonHelpful: 'مفيد',
  buttonNotHelpful: 'غير مفيد',
  buttonDelete: 'حذف',

  thanksForVote: 'شكراً. احتُسب تقييمك من دون اسمك ومن دون السؤال.',
  votedBefore: 'سبق تقييمك لهذا الجواب؛ والتقييم الأول هو المحتسب.',
  deleteNotAllowed: 'لا يحذف هذا الجواب إلا صاحب السؤال أو عضو له صلاحية إدارة الرسائل.',
  buttonUnknown: 'لا تعرف هذه النسخة من إسناد هذا الزر أو الأمر. يُرجى إعادة السؤال.',

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

  questionEmpty: 'لا سؤال هنا: ليس في النص حرف ولا رقم.',
  questionTooLong: (length, limit) =>
    `طول السؤال ${counted(length, CHARACTERS)}، والحد الأقصى ${counted(limit, CHARACTERS)}. يُرجى اختصاره.`,
  dateInvalid: (option, value) =>
    `لا تصلح القيمة ${value} للخيار ${option}: يُرجى كتابة اليوم بصيغة YYYY-MM-DD (2024-05-31).`,
  datesReversed: (from, to) => `تاريخ البداية ${from} بعد تاريخ النهاية ${to}: لا يوم بينهما.`,
  messageWithoutText: 'ليس في تلك الرسالة نص يُبحث عنه.',
  mentionMe: (ask) => `لا أستطيع قراءة الرسائل هنا إلا بالإشارة إليّ فيها؛ ويمكن السؤال بالأمر ${ask}.`,
  bareMention: (ask) => `يُرجى كتابة سؤال مع الإشارة إليّ، أو السؤال بالأمر ${ask}.`,

  failed: (report) => `حدث خطأ، وسُجّل بالرمز ${report}. يُرجى المحاولة مرة أخرى.`,

  help: (ask, findSources) =>
    [
      'يجيب إسناد باقتباسات حرفية من مقالات أرشيفه، ومع كل اقتباس عنوانه ومصدره وتاريخه ورابطه إن وُجدت. وإن لم يكن في الأرشيف جواب، قال ذلك.',
      `يُطرح السؤال بالأمر ${ask}، أو بالإشارة إليّ، أو في رسالة خاصة، وبأي لغة؛ وتبقى الاقتباسات بلغة المقال.`,
      `لمعرفة ما في الأرشيف عن أي رسالة: قائمة الرسالة، ثم التطبيقات، ثم ${findSources}.`,
    ].join('\n'),
  helpExamples: 'في الأرشيف مقالات مثل هذه، ويمكن السؤال عنها:',

  statusTitle: 'الحالة',
  statusArticles: 'المقالات',
  statusPassages: 'المقاطع',
  statusOutlets: 'المصادر',
  statusOldest: 'أقدم مقال',
  statusNewest: 'أحدث مقال',
  statusUndated: 'مقالات بلا تاريخ',
  statusIndexedAt: 'آخر فهرسة',
  statusRefused: 'ملفات تعذّرت قراءتها',
  statusModel: 'النموذج',
  statusVersion: 'الإصدار',
  statusUptime: 'مدة التشغيل',
  statusFeedback: 'التقييمات',
  feedbackCounts: (helpful, notHelpful) => `مفيد: ${helpful}، غير مفيد: ${notHelpful}`,
  unknown: 'غير معروف',

  admin: arAdmin,

  commands: {
    ask: { name: 'اسأل', description: 'سؤال إلى الأرشيف، وجوابه اقتباسات مع مصادرها' },
    question: { name: 'السؤال', description: 'نص السؤال، بأي لغة' },
    from: { name: 'من', description: 'مقالات هذا اليوم وما بعده فقط، بصيغة YYYY-MM-DD (2024-05-31)' },
    to: { name: 'إلى', description: 'مقالات هذا اليوم وما قبله فقط، بصيغة YYYY-MM-DD (2024-12-31)' },
    outlet: { name: 'المصدر', description: 'مقالات هذا المصدر فقط' },
    private: { name: 'خاص', description: 'لا يرى الجواب غيرك' },
    help: { name: 'مساعدة', description: 'ما يفعله إسناد، وما يمكن السؤال عنه' },
    status: { name: 'الحالة', description: 'محتوى الأرشيف وحالة البوت' },
    findSources: 'ابحث عن المصادر',
  },
};
