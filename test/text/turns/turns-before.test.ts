import { describe, expect, it } from 'vitest';
import { turnsBefore, turnsWithin } from '../../../src/text/turns/turns-before.ts';

/** The turns of a sentence in which the quoted words stand between brackets, as `kind text`. */
function turnsOf(marked: string): string[] {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/u);
  const span = { start: before.length, end: before.length + words.length };
  return turnsBefore(before + words + after, span).map(({ kind, text }) => `${kind} ${text}`);
}

it('finds nothing that turns a sentence that is quoted whole, but a question mark that was left out', () => {
  expect(turnsOf('"[Nobody denied that the harbour would not be sold].')).toEqual([]);
  expect(turnsOf('[Was the harbour sold]?')).toEqual(['question ?']);
  expect(turnsOf('[بيع الميناء] ؟')).toEqual(['question ؟']);
});

describe('what stands before the words in their clause', () => {
  it.each([
    // Arabic
    ['وجاء في التقرير أنه لا [يوجد دليل على التزوير].', 'negation لا'],
    ['وأضاف المدير أن المصنع لم [يغلق أبوابه هذا العام].', 'negation لم'],
    ['ولن [ترفع البلدية رسوم المواقف].', 'negation ولن'],
    ['قال المدرب إن الفريق ليس [في حاجة إلى لاعب جديد].', 'negation ليس'],
    ['وصف القرار بأنه غير [ملزم لأعضاء النقابة].', 'negation غير'],
    ['غادر الوفد بدون [توقيع الاتفاق النهائي].', 'negation بدون'],
    ['طلب الأهالي بعدم [هدم السوق القديم].', 'negation بعدم'],
    ['لولا [سقوط الجسر لوصلت الحافلة].', 'condition لولا'],
    ['نفى الوزير أن [الميناء سيباع لشركة أجنبية].', 'denial نفى'],
    ['ونفت ما تردد من أن [الميناء سيباع لشركة أجنبية].', 'denial ونفت'],
    ['وزعم التاجر أن [البضاعة وصلت كاملة].', 'doubt وزعم'],
    ['وسئل الحارس هل [كان الباب مفتوحا ليلا].', 'question هل'],
    ['لم يعرف ما إذا [كان الباب مفتوحا ليلا].', 'negation لم, question ما إذا'],
    ['إذا [توقف المطر فتحت الطريق].', 'condition إذا'],
    ['وقد [يرتفع سعر الخبز غدا].', 'doubt وقد'],
    ['ما كان [المدير في مكتبه يوم الحريق].', 'negation ما كان'],
    ['وأضاف الحارس أنه ما قال [إن الباب كان مفتوحا].', 'negation ما قال'],
    ['قال الحارس: "ما رأيت [أحدا يدخل المصنع]".', 'negation ما رأيت'],
    ['انتهى الاجتماع، وما وافق [العمال على الاتفاق].', 'negation وما وافق'],
    // English
    ['The minister said the bridge was not [ready for heavy traffic].', 'negation not'],
    ["The bridge isn't [ready for heavy traffic].", "negation isn't"],
    ['The bridge isn’t [ready for heavy traffic].', 'negation isn’t'],
    ['Nobody [saw the driver leave].', 'negation Nobody'],
    ['The owner failed to [pay the workers].', 'negation failed to'],
    ['The mayor denied that [the harbour had been sold].', 'denial denied'],
    ['The mayor allegedly [sold the harbour to a cousin].', 'doubt allegedly'],
    ['Reporters asked whether [the harbour had been sold].', 'question whether'],
    ['They would [sell the harbour next year].', 'doubt would'],
    ['If [the harbour is sold] the ferry stops.', 'condition If'],
    ['Unless the court objects, [the harbour will be sold].', 'condition Unless'],
    // Russian
    ['Министр сказал, что мост не [готов к открытию].', 'negation не'],
    ['Мэр отрицает, что [порт был продан].', 'denial отрицает'],
    ['Директор якобы [продал завод соседу].', 'doubt якобы'],
    ['Суд решит, законно ли [было строить дорогу].', 'question ли'],
    ['Если [порт продадут], паром остановят.', 'condition Если'],
    ['Корабль ушёл без [разрешения начальника порта].', 'negation без'],
    // Persian
    ['شهردار گفت هیچ [مدرکی از رشوه در دست است].', 'negation هیچ'],
    ['وزیر نگفت که [بندر فروخته شده است].', 'negation نگفت'],
    ['مدیر کارخانه تکذیب کرد که [بندر فروخته شده است].', 'denial تکذیب کرد'],
    ['او ادعا کرد که [بندر فروخته شده است].', 'doubt ادعا کرد'],
    ['اگر [بندر فروخته شود کشتی می‌ایستد].', 'condition اگر'],
    ['او نمی‌تواند [کارخانه را بفروشد].', 'negation نمی‌تواند'],
    // Turkish
    ['Hiçbir [yetkili limanın satıldığını söyledi].', 'negation Hiçbir'],
    ['Eğer [liman satılırsa] vapur durur.', 'condition Eğer'],
    ['Sözde [belediye limanı sattı].', 'doubt Sözde'],
    ['İddiaya göre [belediye limanı sattı].', 'doubt İddiaya'],
    ['Bu bir kaza değil [kasıtlı bir yangındı].', 'negation değil'],
    // French
    ['Le maire affirme que le pont n’[est pas prêt pour les camions].', 'negation n’'],
    ["Le pont n'est pas [prêt pour les camions].", "negation n'est, negation pas"],
    ['Le navire est parti sans [la permission du capitaine].', 'negation sans'],
    ['Le maire nie que [le port ait été vendu].', 'denial nie'],
    ['Selon eux, le maire a soi-disant [vendu le port de la ville].', 'doubt soi-disant'],
    ['S’il [pleut demain], le match est annulé.', 'condition S’il'],
    // German
    ['Der Minister hat nicht [die Brücke gesperrt].', 'negation nicht'],
    ['Es gibt keinen [Beweis für eine Zahlung].', 'negation keinen'],
    ['Der Bürgermeister bestreitet, dass [der Hafen verkauft wurde].', 'denial bestreitet'],
    ['Es gibt keinen Beleg, dass [der Hafen verkauft wurde].', 'negation keinen'],
    ['Angeblich [wurde der Hafen verkauft].', 'doubt Angeblich'],
    ['Unklar blieb, ob [der Hafen verkauft wurde].', 'question ob'],
    ['Falls [der Hafen verkauft wird], ruht die Fähre.', 'condition Falls'],
    // Spanish
    ['El ministro dijo que el puente no [está listo para camiones].', 'negation no'],
    ['El alcalde negó que [el puerto se hubiera vendido].', 'denial negó'],
    ['El presunto [ladrón vendió el barco].', 'doubt presunto'],
    ['Si [se vende el puerto], el barco se detiene.', 'condition Si'],
    ['El barco salió sin [permiso del capitán].', 'negation sin'],
  ])('%s: %s', (marked, expected) => {
    expect(turnsOf(marked).join(', ')).toBe(expected);
  });
});

describe('what turns nothing', () => {
  it.each([
    // Plain reporting
    'قال رئيس البلدية إن [السوق سيفتح يوم الأحد].',
    'وأضاف المدير أن [المصنع يعمل كل يوم].',
    'The mayor said that [the market opens on Sunday].',
    'По словам мэра, [рынок откроется в воскресенье].',
    'Der Bürgermeister sagte, dass [der Markt am Sonntag öffnet].',
    'Le maire a déclaré que [le marché ouvre dimanche].',
    'Belediye başkanına göre [pazar yarın açılıyor].',
    // Within the words
    'The mayor said [the market would not open on Sunday].',
    'قال رئيس البلدية إن [السوق لن يفتح يوم الأحد].',
    // Behind the words
    'قال المدير إن [المصنع مفتوح] ولم يذكر الأسعار.',
    '[The market opens on Sunday], but not at night.',
    // In another sentence
    'The mayor did not come. [The market opened on Sunday].',
    'لم يحضر المدير؛ [السوق مفتوح يوم الأحد].',
    // In an earlier clause
    'The mayor did not come, [the market opened on Sunday].',
    'لم يحضر المدير، [والسوق مفتوح يوم الأحد].',
    'لم يحضر المدير الحفل وقال إن [السوق مفتوح يوم الأحد].',
    'Мэр не пришёл, но [рынок открылся в воскресенье].',
    'The mayor did not come because [the road was closed all day].',
    'The mayor denied it and said that [the market opens on Sunday].',
    'نفى المدير الخبر وأكد أن [السوق مفتوح يوم الأحد].',
    'The driver, who had no licence, said [the road was closed all day].',
    'Es ist nicht sein Haus, sondern [das Haus seiner Mutter].',
    'No es su casa sino [la casa de su madre].',
    'The mayor did not come to the market [but the minister opened it].',
    // In a quotation or bracket that is over
    'He shouted "I will not go" and [went to the market].',
    'وقال الشاهد (لم يذكر اسمه) إن [السوق مفتوح يوم الأحد].',
    // Words with a negation that say none
    'لا يزال [السوق مفتوحا للزوار].',
    'لا شك أن [السوق مفتوح للزوار].',
    'غير أن [السوق مفتوح للزوار].',
    // "What", where it is no "not"
    'ما قاله المدير عن [السوق صحيح كله].',
    'أكد المدير كل ما كان [يقال عن السوق].',
    'وما كان يسمى [سوق الذهب صار متحفا].',
    'يشبه ذلك ما وجدنا [في السوق القديم].',
    'ما إن [فتح السوق حتى دخل الزوار].',
    'وما حدث في [السوق مؤسف].',
    'Not only [the market opened on Sunday].',
    'Nicht nur [der Markt wurde eröffnet].',
    'Не только [рынок открылся в воскресенье].',
    'No solo [el mercado abrió el domingo].',
    'Sin embargo [el mercado abrió el domingo].',
    'Sí, [el mercado abrió el domingo].',
    'Prices rose in May and [the market opened on Sunday].',
    'The nicht-language is no word, so [the market opened on Sunday].',
  ])('%s', (marked) => {
    expect(turnsOf(marked)).toEqual([]);
  });
});

it('reaches through an aside that a "that" follows', () => {
  expect(turnsOf('The mayor denied, in a short letter, that [the harbour had been sold].')).toEqual([
    'denial denied',
  ]);
  expect(turnsOf('نفى الوزير، في بيان قصير، أن [الميناء سيباع].')).toEqual(['denial نفى']);
});

it('reads a short sentence in the language of the text around it', () => {
  const words = { start: 4, end: 9 };
  expect(turnsBefore('Nie Oslo', words, 'Il a dit que le port est dans la ville.')).toEqual([
    { kind: 'denial', text: 'Nie' },
  ]);
  expect(turnsBefore('Nie Oslo', words, 'Er sagte, dass der Hafen in der Stadt ist.')).toEqual([
    { kind: 'negation', text: 'Nie' },
  ]);
});

it('takes the part of a phrase that stands outside the words', () => {
  expect(turnsOf('The bridge is no [longer open to lorries].')).toEqual(['negation no']);
  expect(turnsOf('لا [يزال السوق مفتوحا].')).toEqual(['negation لا']);
  expect(turnsOf('The owner failed [to pay the workers].')).toEqual(['negation failed']);
});

it('weakens only the verb right behind a "may"', () => {
  expect(turnsOf('Prices may [rise again next week].')).toEqual(['doubt may']);
  expect(turnsOf('Prices may rise again in the old market [of the harbour town].')).toEqual([]);
  expect(turnsOf('On 4 May [2021 the market opened].')).toEqual([]);
});

describe('what stands behind the words', () => {
  it.each([
    ['[Rüşvet verildiğine dair bir kanıt] bulunmadı.', 'negation bulunmadı'],
    ['[Liman bu yıl satılık] değil.', 'negation değil'],
    ['[Köprünün pazartesi günü açılacağı] iddia edildi.', 'doubt iddia edildi'],
    ['Belediye, [limanın satıldığını] yalanladı.', 'denial yalanladı'],
    ['[Liman bu yıl satıldı] mı?', 'question mı, question ?'],
    ['[مدرکی از پرداخت رشوه] نیست.', 'negation نیست'],
    ['[پرداخت رشوه به شهردار] را تکذیب کرد.', 'denial تکذیب کرد'],
    ['Der Minister bestätigte [den Verkauf des Hafens] nicht.', 'negation nicht'],
    ['[Доказательств продажи порта] нет.', 'negation нет'],
  ])('%s: %s', (marked, expected) => {
    expect(turnsOf(marked).join(', ')).toBe(expected);
  });

  it.each([
    '[Liman bu yıl satıldı], köprü açılmadı.',
    '[Belediye limanı geçen yıl] büyük bir şirkete uzun süre için kiraladığını açıklamadı.',
    '[Der Minister kam am Montag], er sprach nicht.',
  ])('%s', (marked) => {
    expect(turnsOf(marked)).toEqual([]);
  });

  it('a question mark asks, in any language, unless the words ask themselves or another sentence stands between', () => {
    expect(turnsOf('Is it true that [the harbour was sold]?')).toEqual(['question ?']);
    expect(turnsOf('ومن قال إن [الميناء بيع أمس]؟')).toEqual(['question ؟']);
    expect(turnsOf('[هل بيع الميناء أمس]؟')).toEqual([]);
    expect(turnsOf('“[The harbour was sold]. Who bought it?”')).toEqual([]);
    expect(turnsOf('[Is it true that the harbour was sold?]')).toEqual([]);
  });
});

it('finds what was left out between the pieces of a quote', () => {
  const kinds = (left: string, around?: string): string[] =>
    turnsWithin(left, around).map(({ kind, text }) => `${kind} ${text}`);
  expect(kinds('but the court did not agree and')).toEqual(['contrast but', 'negation not']);
  expect(kinds('لكن الوزير نفى ذلك')).toEqual(['contrast لكن', 'denial نفى']);
  expect(kinds('وأضاف رئيس النقابة')).toEqual(['speaker وأضاف']);
  expect(kinds('in the old harbour on Sunday')).toEqual([]);
  // A word of two languages is read in that of the page.
  expect(kinds('no', 'El alcalde no vendió el puerto')).toEqual(['negation no']);
});
