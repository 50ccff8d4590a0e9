import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/text/sentences/sentences.ts';
import { speakerOf } from '../../../src/text/speech/speaker-of.ts';

/** Who says the marked words of a text of one paragraph a line: between brackets ⟦ and ⟧. */
function speaker(marked: string): string | null {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/gu, '');
  const sentences = [...text.matchAll(/[^\n]+/gu)].flatMap((line) =>
    sentencesOf(text, { start: line.index, end: line.index + line[0].length }),
  );
  return speakerOf(text, sentences, { start, end });
}

describe('speakerOf in Arabic', () => {
  it.each([
    ['⟦قال مدير الميناء سامر قطان إن الرصيف سيفتح غدا.⟧', 'مدير الميناء سامر قطان'],
    ['قالت وزيرة الزراعة، هالة منصور: "⟦المحصول جيد⟧".', 'وزيرة الزراعة، هالة منصور'],
    ['⟦الرصيف مغلق حتى إشعار آخر، بحسب مصدر أمني.⟧', 'مصدر أمني'],
    ['⟦وكان رئيس البلدية قد أعلن أن السوق سيغلق.⟧', 'رئيس البلدية'],
    ['⟦أعلنت شركة المياه عن قطع التوزيع.⟧', 'شركة المياه'],
    ['⟦طالب اتحاد الصيادين في بيان بفتح المرسى القديم.⟧', 'اتحاد الصيادين'],
    ['⟦وندد رئيس النقابة، سامر قطان، بموقف الإدارة.⟧', 'رئيس النقابة، سامر قطان'],
    ['⟦وأدان رئيس النقابة في تصريح إغلاق المرسى.⟧', 'رئيس النقابة'],
    ['⟦أصدر حزب الزيتون بيانا بمناسبة العيد، أكد فيه أن السوق يتراجع.⟧', 'حزب الزيتون'],
    ['⟦قال وزير العلاقة مع البرلمان، سامر قطان، إن العمل بدأ.⟧', 'سامر قطان'],
    ['⟦وتبلغ الكلفة وفق الوزارة، في هذا العام، ألف دينار.⟧', 'الوزارة'],
    ['⟦وذلك وفق بلاغ صادر اليوم عن دائرة الإعلام والتواصل ببلدية المدينة القديمة.⟧', 'بلاغ صادر'],
    ['⟦أغلق المرسى ليلا، بحسب "نوارس الضفاف".⟧', 'نوارس الضفاف'],
    ['⟦أغلق المرسى، وفقا لوزارة النقل.⟧', 'وزارة النقل'],
    ['⟦أغلق المرسى، وفقا للشرطة.⟧', 'الشرطة'],
    ['⟦وجاء في بلاغ لوزارة النقل أن المرسى أغلق.⟧', 'بلاغ لوزارة النقل'],
    ['⟦واستنتج الباحثون من خلال القياس أن الماء يرتفع.⟧', 'الباحثون'],
    ['⟦وصف الوزير، سامر القطان الوضع الأمني في الميناء بالممتاز.⟧', 'الوزير، سامر القطان'],
    ['⟦وتدخل رئيس البلدية قائلا: "السوق مفتوح".⟧', 'رئيس البلدية'],
    ['قال المدير "الرصيف مفتوح. ⟦والسفن عادت أمس.⟧ والعمل بدأ".', 'المدير'],
    ['رد المدير على الأسئلة، مؤكدا أن ⟦الرصيف مفتوح⟧.', 'المدير'],
    ['نقلت صحيفة الضفاف عن مصدر عسكري قوله إن "⟦القافلة وصلت⟧".', 'مصدر عسكري'],
    // Who speaks within what is said is nobody of the sentence.
    ['⟦قال المدير: "وصلنا بعد يوم طويل وأكد الحارس أن الباب مغلق".⟧', 'المدير'],
    ['⟦قال المدير إن العمل بدأ، وأضاف المدير أن السفن عادت.⟧', 'المدير'],
    ['⟦وأوضحت "نوارس" في بيان لها، أن المرسى أغلق.⟧', 'نوارس'],
    ['⟦وكتب "سامر قطان" على صفحته: "المرسى مفتوح للجميع".⟧', 'سامر قطان'],
    [
      '⟦وأوضح باحث في معهد البحار القديم ورئيس قسم المد أن الماء يرتفع.⟧',
      'باحث في معهد البحار القديم ورئيس قسم المد',
    ],
    ['⟦وأصدر الاتحاد بيانا قال فيه أن المرسى أغلق.⟧', 'الاتحاد'],
    ['⟦وكانت قطان قد قالت في مقابلة إن العمل بدأ.⟧', 'قطان'],
    ['⟦ونفى مدير الميناء سامر قطان التهم الموجهة إلى العمال.⟧', 'مدير الميناء سامر قطان'],
    ['⟦حذر وزير النقل، الشيخ سامر قطان، من المياه العالية.⟧', 'وزير النقل، الشيخ سامر قطان'],
    ['⟦قال مدير إنقاذ السفن سامر قطان إن الماء يرتفع.⟧', 'مدير إنقاذ السفن سامر قطان'],
    ['⟦أعلن اتحاد الصيادين مسؤوليته عن الإضراب.⟧', 'اتحاد الصيادين'],
    ['⟦قال رئيس البلدية سامر قطان لموظفي الميناء إن العمل بدأ.⟧', 'رئيس البلدية سامر قطان'],
    ['⟦دعا رئيس البلدية سامر قطان المواطنين اليوم إلى الهدوء.⟧', 'رئيس البلدية سامر قطان'],
    ['⟦أكد والي الضفاف، سامر قطان لـ"نوارس الضفاف" أن المرسى أغلق.⟧', 'والي الضفاف، سامر قطان'],
    ['⟦أغلق المرسى حسب ما أفاد به اليوم الجمعة بيان لوزارة النقل.⟧', 'بيان لوزارة النقل'],
    ['⟦وحسب وزارة النقل التي تشدد على الحذر فإن المرسى مغلق.⟧', 'وزارة النقل'],
    ['⟦ولتوضيح الأمر أكد مدير الميناء أن المرسى مفتوح.⟧', 'مدير الميناء'],
    ['⟦وشددت النوارس على أنها لن تغلق المرسى.⟧', 'النوارس'],
  ])('reads %s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });

  it('takes nothing that the words before "that" say for the one who is quoted', () => {
    expect(speaker('⟦ونقلت إذاعة الضفاف أن العمل بدأ وسط أنباء عن وقوع إصابات.⟧')).toBeNull();
  });

  it('takes the last named speaker for a verb without a subject', () => {
    const text = 'قال مدير الميناء سامر قطان إن الرصيف سيفتح.\n⟦وأضاف أن السفن عادت.⟧';
    expect(speaker(text)).toBe('مدير الميناء سامر قطان');
  });

  it('takes a verb of several people for those of whom a verb before them has told', () => {
    const text = 'أكد الباحثون أن الماء يرتفع.\n⟦وأضافوا أن المد عاد.⟧';
    expect(speaker(text)).toBe('الباحثون');
    expect(speaker('أكد المدير أن الماء يرتفع.\n⟦وأضافوا أن المد عاد.⟧')).toBeNull();
  });

  it('takes a participle for the speaker of its own sentence, not for the one before', () => {
    const text = 'قال المدير إن العمل بدأ.\n⟦ومن جانبه، أشاد رئيس البلدية بالعمل، مشيرا إلى أن السفن عادت.⟧';
    expect(speaker(text)).toBe('رئيس البلدية');
  });

  it('takes a noun behind a preposition for no verb', () => {
    expect(speaker('⟦قال المدير إن السفن عادت، دون ذكر وكالة النوارس أن المرسى أغلق.⟧')).toBe('المدير');
  });

  it('takes the last named speaker for a participle that begins a sentence', () => {
    const text = 'قال مدير الميناء سامر قطان إن الرصيف سيفتح.\n⟦مشددا على أن السفن عادت.⟧';
    expect(speaker(text)).toBe('مدير الميناء سامر قطان');
  });

  it.each([
    ['وأضاف', 'وصلت السفن ليلا.', 'مدير الميناء سامر قطان'],
    ['وأكد', 'وصلت السفن ليلا.', null],
    ['وأضاف', 'واستقبلها الوالي على الرصيف.', null],
  ])('goes back with %s across "%s" to %s', (verb, between, expected) => {
    expect(speaker(`قال مدير الميناء سامر قطان إن الرصيف سيفتح.\n${between}\n⟦${verb} أن العمل بدأ.⟧`)).toBe(
      expected,
    );
  });

  it('takes a body for nobody who is named by it', () => {
    const text = 'قال سامر قطان رئيس اتحاد الصيادين إن المرسى مغلق.\n⟦وأكد اتحاد الصيادين أن العمل بدأ.⟧';
    expect(speaker(text)).toBe('اتحاد الصيادين');
  });

  it('takes a family name for the name that the article has used before', () => {
    const text = 'قال مدير الميناء سامر قطان إن الرصيف سيفتح.\n⟦وأوضح قطان أن السفن عادت.⟧';
    expect(speaker(text)).toBe('مدير الميناء سامر قطان');
  });

  it('goes back to nobody whose gender is another', () => {
    const text = 'قال مدير الميناء سامر قطان إن الرصيف سيفتح.\n⟦وأضافت أن السفن عادت.⟧';
    expect(speaker(text)).toBeNull();
  });

  it('goes back across no sentence that somebody else speaks in', () => {
    const text = [
      'قال مدير الميناء سامر قطان إن الرصيف سيفتح.',
      'وقالت وزيرة النقل إن العمل بدأ، فيما أكد والي المدينة أن الطريق مغلق.',
      '⟦وأضاف أن السفن عادت.⟧',
    ].join('\n');
    expect(speaker(text)).toBeNull();
  });

  it.each([
    'قال مدير الميناء إن الرصيف سيفتح. ⟦وصلت ثلاث سفن إلى الميناء.⟧',
    '⟦وصلت السفينة ليلا، وقال المدير إن الرصيف مفتوح.⟧',
    '⟦قالت الوزارة إن العمل بدأ، فيما أكدت النقابة أن العمال متوقفون.⟧',
    'نفى المدير أن ⟦السفينة غرقت قرب الميناء⟧.',
    '⟦وأكد الطرفان أن العمل بدأ.⟧',
    '⟦وتشير المعطيات الأولية إلى أن السفينة غرقت.⟧',
    '⟦وفي حال أقر المجلس الخطة، فإن المرسى سيغلق.⟧',
    '⟦وصل رئيس النقابة ليلا مؤكدا أن العمل بدأ.⟧',
    '⟦تراوحت الحرارة بين عشرين وثلاثين درجة.⟧',
    '⟦تنطلق المباريات وفق البرنامج التالي.⟧',
  ])('names nobody in %s', (text) => {
    expect(speaker(text)).toBeNull();
  });

  it('takes whoever denies for the speaker of a sentence with its denial', () => {
    expect(speaker('⟦نفى المدير أن السفينة غرقت.⟧')).toBe('المدير');
  });
});

describe('speakerOf in other languages', () => {
  it.each([
    ['⟦The harbour minister, Ada Quill, said that the quay would open.⟧', 'The harbour minister, Ada Quill'],
    ['"⟦The quay will open⟧," said Ada Quill.', 'Ada Quill'],
    ['⟦The quay is closed, according to the harbour police.⟧', 'the harbour police'],
    ['Ada Quill said that the quay was closed.\n⟦She added that it would open.⟧', 'Ada Quill'],
    ['⟦Министр Иван Петров заявил, что порт открыт.⟧', 'Министр Иван Петров'],
    ['⟦Le ministre Paul Durand a déclaré que le port est ouvert.⟧', 'Le ministre Paul Durand'],
    ['⟦Die Ministerin Anna Berg sagte, dass der Hafen offen ist.⟧', 'Die Ministerin Anna Berg'],
    ['⟦El ministro Luis Vega dijo que el puerto está abierto.⟧', 'El ministro Luis Vega'],
    ['⟦Bakan Ali Demir, limanın bu hafta açılacağını söyledi.⟧', 'Bakan Ali Demir'],
    ['⟦وزیر راه گفت که این بندر باز است و کشتی‌ها می‌آیند.⟧', 'وزیر راه'],
  ])('reads %s', (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });

  it.each([
    '⟦The minister was told that the quay was closed.⟧',
    'Ada Quill met Otto Brand.\n⟦He said that the quay was closed.⟧',
    '⟦Ada Quill said the quay was open, while Otto Brand said it was closed.⟧',
  ])('names nobody in %s', (text) => {
    expect(speaker(text)).toBeNull();
  });
});
