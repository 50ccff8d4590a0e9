import { faAdmin } from './fa-admin.ts';
import type { ShellWords } from './shell-words.ts';

/**
 * Persian: a noun after a number has no plural. After an Arabic letter a display turns the numbers of 2024-05-31
 * round, and nobody could type what it shows; after a Latin letter it does not. Hence YYYY-MM-DD before the
 * example.
 */
export const fa: ShellWords = {
  direction: 'rtl',

  noAnswer: 'آرشیو به این پرسش پاسخ نمی‌دهد.',
  noAnswerWithin: {
    outlets: 'در رسانه‌هایی که اینجا جست‌وجو می‌شوند پاسخی به این پرسش نیست؛ در بقیهٔ آرشیو هست.',
    dates: 'آرشیو در این بازهٔ زمانی به این پرسش پاسخ نمی‌دهد؛ بیرون از آن پاسخ می‌دهد.',
    both: 'آرشیو در این بازهٔ زمانی و این رسانه‌ها به این پرسش پاسخ نمی‌دهد؛ بیرون از آن‌ها پاسخ می‌دهد.',
  },
  nearestNotAnAnswer: 'نزدیک‌ترین تیترها، که پاسخ این پرسش نیستند:',
  newestEvidence: (age, date) => `تازه‌ترین نقل‌قول: ${age} (${date})`,
  newestEvidenceToday: (date) => `تازه‌ترین نقل‌قول: امروز (${date})`,
  newestEvidenceUndated: 'نقل‌قول‌ها تاریخ ندارند',
  undatedLeftOut: (articles) => `به دلیل محدودیت تاریخ، ${articles} مطلب بدون تاریخ کنار گذاشته شد.`,
  outletUnknown: (outlet, known) =>
    known.length === 0
      ? `هیچ مطلبی از ${outlet} نیست؛ در آرشیو نام هیچ رسانه‌ای نیامده است.`
      : `هیچ مطلبی از ${outlet} نیست. رسانه‌ها عبارت‌اند از: ${known.join('، ')}.`,
  quoteAttached: 'این نقل‌قول بلندتر از یک پیام است؛ متن کامل آن پیوست شده است.',
  moreQuotes: 'نقل‌قول‌های بیشتر',
  alsoIn: 'همچنین در:',
  otherWording: 'همین جمله با واژه‌های دیگر:',
  moreWordings: (count) => `صورت‌های دیگری که نشان داده نشده‌اند: ${count}`,
  inContext: 'همراه با متن پیرامون؛ نقل‌قول با خطی در کنارش مشخص است',
  copyOf: 'برای کپی',
  quoteNotAllowed: 'یکی از نقل‌قول‌های این پیام از رسانه‌ای است که اینجا نمی‌توان از آن نقل کرد.',
  quoteGone: 'یکی از نقل‌قول‌های این پیام دیگر در آرشیو نیست: مطلب آن تغییر کرده یا حذف شده است.',
  quoteChanged: 'اینجا نقل شده و دیگر با این واژه‌ها در آرشیو نیست:',
  nearestNow: 'نزدیک‌ترین جمله اکنون:',
  stillHere: 'همین واژه‌ها اکنون در جای دیگری از آرشیو هست:',
  nothingNear: 'اکنون جمله‌ای نزدیک به آن نیست.',

  buttonMore: 'نقل‌قول‌های بیشتر',
  buttonContext: 'متن پیرامون',
  buttonCopy: 'کپی',
  buttonHelpful: 'مفید بود',
  buttonNotHelpful: 'مفید نبود',
  buttonDelete: 'حذف',

  thanksForVote: 'سپاسگزاریم. رأی شما بدون نامتان و بدون پرسش شمرده شد.',
  votedBefore: 'پیش‌تر به این پاسخ رأی داده‌اید؛ رأی نخست به حساب می‌آید.',
  deleteNotAllowed: 'فقط پرسنده، یا عضوی که اجازه مدیریت پیام‌ها را دارد، می‌تواند این پاسخ را حذف کند.',
  buttonUnknown: 'این نسخه از isnad این دکمه یا فرمان را نمی‌شناسد. لطفاً دوباره بپرسید.',

  tooManyQuestions: (wait) => `شمار پرسش‌ها زیاد است. لطفاً ${wait} دیگر دوباره بپرسید.`,
  queued: (ahead) => `پیش از پرسش شما ${ahead} پرسش در دست پاسخ است؛ سپس نوبت شماست.`,
  tooBusy: 'پرسش‌های زیادی در صف‌اند. لطفاً یک دقیقه دیگر دوباره بپرسید.',
  building: (percent) =>
    percent === null
      ? 'آرشیو در حال خوانده شدن است. لطفاً یک دقیقه دیگر دوباره بپرسید.'
      : `آرشیو در حال خوانده شدن است؛ ${percent}% آن انجام شده است. لطفاً کمی بعد دوباره بپرسید.`,
  noIndex: 'اکنون نمی‌توان در آرشیو جست‌وجو کرد؛ مسئول این ربات باید آن را بررسی کند.',
  restarting: 'ربات در حال راه‌اندازی دوباره است و این کار ناتمام ماند. لطفاً یک دقیقه دیگر دوباره بپرسید.',
  tookTooLong: 'این کار بیش از اندازه طول کشید و رها شد. لطفاً دوباره بپرسید، شاید با واژه‌های کمتر.',

  questionEmpty: 'پرسشی در این متن نیست: نه حرفی دارد و نه رقمی.',
  questionTooLong: (length, limit) =>
    `پرسش ${length} نویسه دارد و حداکثر ${limit} نویسه خوانده می‌شود. لطفاً کوتاه‌تر بپرسید.`,
  dateInvalid: (option, value) =>
    `مقدار ${value} برای ${option} پذیرفته نیست: لطفاً تاریخ را به شکل YYYY-MM-DD (2024-05-31) بنویسید.`,
  datesReversed: (from, to) => `تاریخ آغاز ${from} پس از تاریخ پایان ${to} است: روزی میان آن‌ها نیست.`,
  messageWithoutText: 'آن پیام متنی برای جست‌وجو ندارد.',
  mentionMe: (ask) =>
    `پیام‌های اینجا را فقط وقتی می‌توانم بخوانم که مرا منشن کنید؛ یا از ${ask} استفاده کنید.`,
  bareMention: (ask) => `مرا منشن کنید و پرسشتان را بنویسید، یا از ${ask} استفاده کنید.`,

  failed: (report) => `خطایی رخ داد و با شناسه ${report} ثبت شد. لطفاً دوباره تلاش کنید.`,

  help: (ask, findSources) =>
    [
      'ربات isnad با نقل کلمه‌به‌کلمه از مطالب آرشیو خود پاسخ می‌دهد و تیتر، رسانه، تاریخ و پیوند هر نقل‌قول را، اگر در صفحه باشد، می‌آورد. اگر پاسخی در آرشیو نباشد، همین را می‌گوید.',
      `با ${ask}، با منشن کردن من، یا در پیام خصوصی بپرسید، به هر زبانی؛ نقل‌قول‌ها به زبان مطلب می‌مانند.`,
      `برای دیدن آنچه آرشیو درباره یک پیام دارد: منوی پیام، سپس برنامه‌ها، سپس ${findSources}.`,
    ].join('\n'),
  helpExamples: 'آرشیو مطالبی از این دست دارد؛ درباره آن‌ها بپرسید:',

  statusTitle: 'وضعیت',
  statusArticles: 'مطالب',
  statusPassages: 'بخش‌ها',
  statusOutlets: 'رسانه‌ها',
  statusOldest: 'قدیمی‌ترین مطلب',
  statusNewest: 'تازه‌ترین مطلب',
  statusUndated: 'مطالب بدون تاریخ',
  statusIndexedAt: 'آخرین نمایه‌سازی',
  statusRefused: 'پرونده‌هایی که خوانده نشد',
  statusModel: 'مدل',
  statusVersion: 'نسخه',
  statusUptime: 'مدت کارکرد',
  statusFeedback: 'بازخورد',
  feedbackCounts: (helpful, notHelpful) => `مفید بود: ${helpful}، مفید نبود: ${notHelpful}`,
  unknown: 'نامعلوم',

  admin: faAdmin,

  commands: {
    ask: { name: 'بپرس', description: 'پرسش از آرشیو؛ پاسخ، نقل‌قول‌هایی با ذکر منبع است' },
    question: { name: 'پرسش', description: 'پرسش شما، به هر زبانی' },
    from: { name: 'از', description: 'فقط مطالب این روز و پس از آن، به شکل YYYY-MM-DD (2024-05-31)' },
    to: { name: 'تا', description: 'فقط مطالب این روز و پیش از آن، به شکل YYYY-MM-DD (2024-12-31)' },
    outlet: { name: 'رسانه', description: 'فقط مطالب این رسانه' },
    private: { name: 'خصوصی', description: 'پاسخ را فقط شما می‌بینید' },
    help: { name: 'راهنما', description: 'کار isnad چیست و چه می‌توان پرسید' },
    status: { name: 'وضعیت', description: 'محتوای آرشیو و وضعیت ربات' },
    findSources: 'یافتن منابع',
  },
};
