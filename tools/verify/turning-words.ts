/**
 * Words that turn a meaning, as somebody lists them who has not read src/languages: what the measurement cuts behind, and what
 * no unturned sentence has. Regular expressions of whole words, without case.
 */
export type TurningWords = {
  /** Quotes are cut right behind these. */
  readonly before: string;
  /** Quotes are cut right before these, in languages that put them behind. */
  readonly behind: string | null;
  /** A sentence with one of these is not counted as unturned, and nothing is cut at it. */
  readonly unclear: string;
};

export const TURNING_WORDS: Readonly<Record<string, TurningWords>> = {
  ar: {
    before:
      '[وف]?(?:لا(?! [يت]زال| سيما| شك| بد| ريب)|لم(?! [يت]زل| [يت]كتف)|لن|ليس(?! فقط)|ليست|ليسوا|غير(?! أن| ان)|بدون|دون(?! شك| غير)|لولا|هل|إذا|لو)|[وفب]?عدم|[وف]?(?:نفى|نفت|ينفي|تنفي|أنكر|أنكرت|زعم|زعمت|يزعم|مزاعم|ادعى|ادعت|فند|فندت|استبعد|استبعدت|ربما)',
    behind: null,
    unclear:
      '\\S*(?:نفي|ناف|نكر|كذب|تهم|مزعوم|مزاعم|شائع|إشاع|ادعا|شكك|تشكيك|محتمل|مرجح|فشل|عجز|رفض|امتن|تساءل|متسائل|شك|يكاد|كاد|كادت)\\S*|قد|[وف]?بلا|[وفل]?كن\\S*|[وف]?شرط\\S*|بشرط|شريطة|[وف]?في حال\\S*|لعل\\S*|[وف]?ممكن|الممكن|يفترض|المفترض',
  },
  en: {
    before:
      "not(?! only| just)|no(?! doubt)|never|without|neither|nor|nobody|nothing|cannot|\\w+n['’]t|if|unless|whether|would|denied|denies|deny|alleged|allegedly|claimed|claims|refused|hardly|doubted|rumored",
    behind: null,
    unclear:
      '\\w*(?:den[iy]|alleg|claim|refus|reject|doubt|suspect|accus|rumou?r|suppos|possib|impossib|unable|fail|lack|dismiss|disput|refut|dispro|debunk|unlike|myth|specul|hypothes|purport|pretend|question|fals|absen|contradict|retract|forb)\\w*|none|nowhere|few|little|rarely|seldom|barely|scarcely|nearly|almost|perhaps|maybe|may|might|could|should|provided|assuming|instead|rather',
  },
  ru: {
    before:
      'не(?! только| менее| более| считая)|ни|нет|никогда|без|нельзя|если|ли|якобы|будто|отрицал|отрицает|отрицают|опроверг|отверг|отказался|отказалась|невозможно|никто',
    behind: null,
    unclear:
      '(?:ни|нич|нику|нига|нигд|отри|опров|отве|отказ|сомн|слух|предпол|возмож|невозм|вероят|подозр|обвин|мог|может|бы|едва|исключ|отсут|оспар|оспор|лож|неверн|неспособ|вместо|мним|разве|неуж|недост|случа|услови)\\S*|б',
  },
  tr: {
    before: 'hiçbir|hiç|asla|kimse|eğer|sözde|olmadan|iddia edilen|iddialarına göre|değil',
    behind:
      'değil\\S*|yok(?:tu|tur|muş)?|\\S+m[ae]d[ıi]|\\S+m[ıiuü]yor\\S*|\\S+[ae]m[ae]z|\\S+m[ae]m[ıi]şt[ıi]r?|iddia etti|reddetti|yalanladı|iddia edilmektedir',
    unclear:
      '\\S*(?:m[ae]d[ae]n|m[ae]d[ıi]|m[ae]y|m[ae]z|m[ıiuü]yor|m[ae]m|m[ae]ks|s[ae]yd|rs[ae]|iddia|redd|yalan|şüphe|suçla|inkar|söylenti|belki|muhtemel|olası|yerine|şart|koşul|halinde|durumunda|takdirde)\\S*|m[ıiuü]|öne sür\\S*|ileri sür\\S*|ise|sürece',
  },
  de: {
    before:
      'nicht(?! nur| zuletzt)|kein\\w*|nie|niemals|niemand|nichts|ohne|weder|wenn(?! auch)|falls|ob|angeblich\\w*|bestritt|bestreitet|leugnete|dementierte|behauptete|behauptet|verweigerte|kaum',
    behind: 'nicht',
    unclear:
      '\\w*(?:leugn|bestr[ei]|dement|behaupt|zweif|verdächt|verdacht|mutmaß|vermut|vermeint|beschuld|vorwurf|vorwürf|ablehn|abgelehn|lehnt|weiger|wider|sogenannt|gerücht|möglich|vielleicht|könn|würd|wär|hätt|dürf|soll|sofern|sonst|vorausg|angenomm|mangel|fehl|ausgeschl|statt|unmög|selten)\\w*|fast|beinahe|fraglich',
  },
  es: {
    before:
      'no(?! sol| sól| obstante)|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|sin(?! embargo)|si(?! bien)|presunt[oa]s?|negó|niega|niegan|rechazó|desmintió|supuest[oa]s?|tampoco',
    behind: null,
    unclear:
      '\\w*(?:neg[aóa]|nieg|rechaz|refut|descart|desm|dud|acus|sospech|rumor|posib|imposib|alega|aleg|pretend|fals|incap|carec|falt|ausenc|hipót|supuest|presunt|podría|sería|habría|debería|pudier|llamad)\\w*|quizás?|apenas|casi|ni|acaso|salvo|siempre que|en vez|en lugar',
  },
  fa: {
    before:
      'بدون|هیچ|هرگز|عدم|غیر|نه(?! تنها| فقط)|اگر(?! چه)|چنانچه|آیا|ادعا|شاید|نباید|نمی‌توان|نگفت|تکذیب',
    behind: 'نیست|نیستند|نبود|نشد|نکرد|ندارد|نداشت|نشده|نکردند|نمی‌شود|تکذیب کرد|رد کرد',
    unclear:
      '(?:ن(?:می|دا|کر|شد|بو|یس|خوا|تو|گف|با|رس|یا)|بی‌|ادعا|مدعی|تکذیب|انکار|متهم|اتهام|شک|تردید|شایع|احتمال|ممکن|مگر|ظاهر|گوی)\\S*|بی|رد|نفی|در صورت\\S*|مظنون|فاقد|دروغ|خودداری|توانست\\S*|شرط\\S*|هیچ\\S*|به جای',
  },
};
