import { markerKey } from './markers.ts';

function names(...rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split('|').map(agencyKey)));
}

/** The form in which names of agencies meet: a marker without inner stops and blanks ("أ ش أ", "أ.ش.أ"). */
export function agencyKey(text: string): string {
  return markerKey(text).replace(/[\s.«»"“”‘’'/\u0640-]+/gu, '');
}

/** Who signs datelines. An unknown name after a place may be a correspondent's and names no outlet. */
export const AGENCIES = names(
  'سانا|أ ش أ|أ ف ب|أ ب|أ.ب|أسوشيتد برس|أسوشييتد برس|رويترز|فرانس برس|د ب أ|واس|وام|كونا|بنا|قنا|بترا|وفا|واع|نينا|سونا|سبأ|وات|واج',
  'الأناضول|الاناضول|شينخوا|تاس|نوفوستي|سبوتنيك|ريا نوفوستي|إنترفاكس|إرنا|ارنا|فارس|تسنيم|مهر|إسنا|المركزية|الوطنية|بلومبرغ|بلومبيرغ|يونهاب|كيودو',
  'سي إن إن|سي ان ان|بي بي سي|دويتشه فيله|فرانس 24|يورونيوز|روسيا اليوم|العربية.نت|العربية نت|الجزيرة.نت|الجزيرة نت|الجزيرة|سكاي نيوز عربية|معا|صفا',
  'آكي|رووداو|شفق نيوز|السومرية نيوز|القدس العربي|الشرق الأوسط|الخليج|البيان|الاتحاد|الحياة|العربي الجديد|دنيا الوطن|الأهرام|الوطن|إيلاف|قدس برس|القدس دوت كوم|عنب بلدي|المدن|النهار|الوكالة الوطنية',
  'reuters|ap|afp|cnn|cnn arabic|bbc|dpa|efe|ansa|tass|ria|ria novosti|interfax|irna|isna|xinhua|anadolu|aa|sana|wafa|kuna|qna|wam|spa|pti|ani|upi|npr|kyodo|yonhap|bloomberg|sputnik',
  'rt|rt arabic|dha|iha|apa|kna|belta|ukrinform|unian|dw|epd|sid|afxp|taz|europa press|télam|notimex|lusa|ats|belga|associated press|agence france-presse|al jazeera|sky news|news.am|armenpress',
  'тасс|риа новости|риа|интерфакс|interfax.ru|рбк|регнум|росбалт|рейтер|рейтерс|ап|афп|спутник|белта|укринформ|унiан',
  'ایرنا|ایسنا|تسنیم|خبرگزاری مهر|خبرگزاری فارس|باشگاه خبرنگاران جوان|ایلنا|العالم|المیادین|الميادين|المنار|الإخبارية',
);

/** Stand where an agency would, but name none. */
export const NO_AGENCY = names(
  'وكالات|الوكالات|متابعات|خاص|فيديو|صور|بالفيديو|بالصور|عاجل|agencies|exclusive|video|photos|update|breaking|usa|uk|uae|us|eu|un|агентства',
);
