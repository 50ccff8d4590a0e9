import { fold } from '../text/fold.ts';

/** Entries, separated by `|`, in the form in which lines are looked up. */
function table(...rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split('|').map(markerKey)));
}

/** The form in which markers meet: folded, single spaces, without punctuation or symbols at the edges. */
export function markerKey(text: string): string {
  return fold(text)
    .replace(/[\s_]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}©]+/u, '')
    .replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

/** Before the name of the outlet. */
export const SOURCE_LABELS = table(
  'المصدر|المصادر|مصدر|مصدر الخبر|المصدر الأصلي|نقلا عن|نقلاً عن',
  'source|sources|outlet|publisher|news source|источник|источники|منبع|منبع خبر|quelle|quellen|fuente|fuentes|kaynak|fonte',
);

/** Before a headline that is announced as one. */
export const TITLE_LABELS = table(
  'العنوان|عنوان الخبر|title|headline|заголовок|عنوان|titre|titel|título|başlık',
);

/** Before the page's own address. */
export const LINK_LABELS = table(
  'الرابط|رابط|رابط الخبر|رابط المقال|رابط المصدر|الرابط الأصلي|link|url|permalink|canonical|original link|ссылка',
  'لینک|لینک خبر|lien|enlace|bağlantı',
);

export const KEYWORD_LABELS = table(
  'كلمات دلالية|الكلمات الدلالية|كلمات مفتاحية|الكلمات المفتاحية|كلمات البحث|وسوم|الوسوم|تاغات|تاجات|هاشتاغ|هاشتاج',
  'tags|tag|keywords|topics|labels|hashtags|теги|тэги|ключевые слова|برچسب ها|برچسب‌ها|برچسب|کلیدواژه ها|کلیدواژه‌ها',
  'کلید واژه|mots-clés|mots clés|etiketler|anahtar kelimeler|schlagwörter|schlagworte|stichwörter|etiquetas|palabras clave',
);

/** Before an author's, translator's or editor's name. Words that begin headlines too ("تقرير: …") are left out. */
export const BYLINE_LABELS = table(
  'كتب|كتبت|كتبه|كتبها|بقلم|إعداد|اعداد|ترجمة|تحرير|مراسل|مراسلنا|الكاتب|المحرر|أجرى الحوار',
  'by|author|written by|reported by|reporting by|editing by|translated by|автор|авторы|корреспондент|نویسنده|خبرنگار|مترجم',
  'par|auteur|von|autor|autorin|por|yazan|muhabir|editör|redaktion|redacción',
);

/** Before a caption or the name of a photographer or agency that supplied a picture. */
export const CAPTION_LABELS = table(
  'صدر الصورة|التعليق على الصورة|подпись к фото|источник изображения|توضیح تصویر|منبع تصویر',
  'صورة|الصورة|الصور|مصدر الصورة|مصدر الصور|تعليق الصورة|شرح الصورة|تصوير|عدسة|صورة أرشيفية|شاهد|شاهد الفيديو',
  'photo|photos|image|image source|image caption|image credit|photo credit|photograph|photo by|picture|pictures|caption',
  'credit|file photo|file|watch|фото|фотография|عکس|تصویر|foto|fotos|bild|bildquelle|photo d’archives',
  'crédit|crédit photo|fotoğraf|crédito|imagen|legende|légende',
);

/** After these stands either another article or a list of headlines; one headline may follow on the same line. */
export const ALSO_MARKERS = table(
  'اقرأ أيضا|إقرأ أيضاً|اقرا ايضا|اقرأ ايضا|اقرؤوا أيضا|قد تقرأ أيضا|اقرأ كذلك|اقرأ المزيد|إقرأ المزيد|طالع أيضا|طالع ايضا',
  'شاهد أيضا|شاهد ايضا|انظر أيضا|تابع أيضا|اقرأ أيضا على|يمكنك أن تقرأ أيضا|read also|also read|see also|read more|read next',
  'читайте также|читать также|смотрите также|читать далее|بیشتر بخوانید|بخوانید|همچنین بخوانید|lire aussi|à lire aussi',
  'lire également|à lire également|lesen sie auch|mehr lesen|auch interessant|lee también|lea también|leer más|leer también',
  'ayrıca okuyun|bunu da okuyun|bunlar da ilginizi çekebilir|leggi anche|мақола',
);

/** After these stands a list of headlines. */
export const LIST_MARKERS = table(
  'مقالات مشابهة|مقالات ذات صلة|مقالات ذات صله|مقالات متعلقة|مقالات أخرى|مواضيع ذات صلة|موضوعات ذات صلة|موضوعات متعلقة',
  'مواضيع متعلقة|أخبار ذات صلة|أخبار متعلقة|اخبار متعلقة|أخبار مشابهة|أخبار أخرى|ذات صلة|قد يعجبك أيضا|قد يعجبك|قد يهمك|قد يهمك أيضا',
  'ربما يعجبك|ربما يعجبك أيضا|ربما يهمك|آخر الأخبار|أحدث الأخبار|آخر المستجدات|اخر الاخبار|أهم الأخبار|أبرز الأخبار|الأخبار العاجلة',
  'الأكثر قراءة|الأكثر قراءةً|الأكثر مشاهدة|الأكثر تداولا|الأكثر شعبية|الأكثر تفاعلا|المزيد|المزيد من الأخبار|المزيد من|المزيد حول',
  'للمزيد|لمزيد من الأخبار|لقراءة المزيد|اخترنا لك|اخترنا لكم|نرشح لك|ننصحك بقراءة|مختارات',
  'الأخبار المتعلقة|تابع القراءة|من نفس القسم|أخبار من نفس القسم|في هذا الملف|روابط ذات صلة',
  'related|related articles|related stories|related news|related topics|related links|related content|more on this|more on this story',
  'more news|more stories|more from|more like this|latest|latest news|latest stories|most read|most popular|most viewed|trending|top stories',
  'you may also like|you might also like|recommended|recommended for you|recommended stories|editor’s picks|in this story',
  'похожие новости|похожие статьи|по теме|материалы по теме|новости по теме|другие новости|последние новости|самое читаемое|популярное',
  'читайте на эту тему|лента новостей|главное|اخبار مرتبط|مطالب مرتبط|خبرهای مرتبط|آخرین اخبار|پربازدیدترین ها|پربازدیدها|پربیننده ترین',
  'articles liés|sur le même sujet|sur le même thème|articles similaires|à la une|les plus lus|dernières nouvelles',
  'mehr zum thema|zum thema|verwandte artikel|weitere artikel|meistgelesen|das könnte sie auch interessieren|mehr dazu',
  'noticias relacionadas|artículos relacionados|más noticias|más información|lo más leído|últimas noticias|te puede interesar|relacionado',
  'ilgili haberler|benzer haberler|diğer haberler|son dakika|son haberler|çok okunanlar|en çok okunanlar|ilginizi çekebilir',
);

/** After these stand readers' words, to the end of the page. */
export const COMMENT_MARKERS = table(
  'التعليقات|تعليقات|تعليقات القراء|أضف تعليق|أضف تعليقا|اترك تعليقا|اترك تعليقك|شارك بتعليقك|comments|leave a comment|post a comment',
  'leave a reply|комментарии|نظرات|نظر شما|نظرات کاربران|commentaires|kommentare|comentarios|yorumlar',
);

/** Whole lines, or lines of such words only, that belong to the page's controls. */
export const CONTROL_WORDS = table(
  'شارك|شاركها|شاركنا|مشاركة|شارك الخبر|شارك المقال|شارك هذا المقال|شارك هذا الخبر|شارك المقالة|شارك على|طباعة|حفظ|نسخ|نسخ الرابط|تم النسخ',
  'فيسبوك|تويتر|واتساب|تلغرام|تلجرام|تيليجرام|تليغرام|لينكدإن|انستغرام|يوتيوب|ماسنجر|بريد|البريد الإلكتروني|إرسال|استمع|استماع|إكس|و|تابعنا|تابعونا|الرئيسية',
  'share|share this|share this article|share on|tweet|pin|print|email|save|copy link|facebook|twitter|whatsapp|telegram|linkedin|reddit|messenger|instagram',
  'youtube|x|listen|subscribe|follow us|follow|home|menu|search|sign in|log in|register|bookmark|gift|advertisement|ad|إعلان|إعلانات|реклама|anzeige|werbung|publicité|publicidad|reklam',
  'поделиться|вконтакте|одноклассники|подписаться|телеграм|вотсап|اشتراک گذاری|اشتراک‌گذاری|چاپ|partager|partagez|imprimer|teilen|drucken|compartir|imprimir|paylaş|yazdır',
);

/** Phrases with which requests to share, follow or subscribe begin; long enough not to begin a body sentence. */
export const REQUESTS = [
  'تابعونا على|تابعنا على|تابعوا آخر|تابع آخر|تابعوا أخبار|تابع أخبار|تابعوا RT|لمتابعة آخر|لمتابعة أخبار|اشترك في نشرت|اشترك في النشرة',
  'اشترك في قنا|اشتركوا في|اشترك الآن|اشترك معنا|انضم إلى قنا|انضموا إلى|انضم إلينا|حمل تطبيق|حملوا تطبيق|حمّل التطبيق|للاشتراك في|للانضمام إلى',
  'للمزيد من الأخبار|لمزيد من التفاصيل|يمكنكم متابعة|شاركنا رأيك|شارك برأيك|اضغط هنا|انقر هنا|لقراءة المقال|لقراءة الخبر|هذا المحتوى من|هذه المادة من',
  'follow us on|follow us at|subscribe to our|subscribe to the|sign up for|sign up to|join our|download our|download the app|click here|get the latest',
  'share this story|share this article|for more news|read the full|this article was originally|like us on|join us on|send us|get our',
  'подписывайтесь на|подпишитесь на|следите за нами|присоединяйтесь к|читайте нас в|нашли ошибку|به کانال|ما را در|عضو کانال',
  'suivez-nous|abonnez-vous|inscrivez-vous|folgen sie uns|abonnieren sie|jetzt abonnieren|síganos|síguenos|suscríbete|suscríbase|únete a',
  'bizi takip edin|abone olun|takip edin',
  'reporting by|additional reporting by|editing by|writing by|associated press writer|associated press journalist',
].flatMap((row) => row.split('|').map(markerKey));

export const COPYRIGHTS = [
  'جميع الحقوق محفوظة|كل الحقوق محفوظة|حقوق النشر|حقوق الطبع|all rights reserved|copyright|(c) 20|все права защищены|تمامی حقوق|کلیه حقوق',
  'tous droits réservés|alle rechte vorbehalten|todos los derechos|tüm hakları|our standards: the thomson|disclaimer',
].flatMap((row) => row.split('|').map((entry) => fold(entry)));
