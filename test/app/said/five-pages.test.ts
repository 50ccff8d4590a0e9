import { beforeAll, describe, expect, it } from 'vitest';
import { fileCorpus } from '../../../src/adapters/corpus/file-corpus.ts';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { saidBy } from '../../../src/app/said/said-by.ts';
import { HOME } from '../../../src/config/environment.ts';
import { pagesEngine } from '../../fakes/pages-engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await pagesEngine(fileCorpus(`${HOME}/corpus`), () => 'ar');
});

async function quotedWith(by: string): Promise<{ before: string; said: string; speaker: string }[]> {
  const { quotes } = await saidBy(engine, { by, about: null, filter: {} });
  return quotes.map(({ text, said, speaker, citation: { source, span } }) => {
    expect(engine.index.pageText(source)?.slice(span.start, span.end)).toBe(text);
    expect(text.slice(said.end)).toBe('');
    return { before: text.slice(0, said.start), said: text.slice(said.start, said.end), speaker };
  });
}

/** Read off the five pages by hand. */
const EXPECTED = [
  {
    by: 'Putin',
    quotes: [
      {
        before: 'هنأ الرئيس الروسي، فلاديمير بوتين، ',
        said: 'الرئيس الأمريكي السابق، دونالد ترامب، على فوزه بسباق الانتخابات الرئاسية 2024 أمام كامالا هاريس، الخميس، وقال إنه سيكون على استعداد للتحدث مع الرئيس المنتخب.',
        speaker: 'الرئيس الروسي، فلاديمير بوتين',
      },
      {
        before:
          'وقال بوتين، بحسب ترجمة باللغة الإنجليزية، أثناء حديثه في نادي فالداي في مدينة سوتشي الروسية: ',
        said: '"أغتنم هذه الفرصة لأهنئه (دونالد ترامب) بانتخابه لمنصب رئيس الولايات المتحدة الأمريكية.. لقد قلت بالفعل إننا سنعمل مع أي رئيس دولة يحظى بثقة الشعب الأمريكي.. في الواقع، سيكون الأمر هكذا في الممارسة العملية".',
        speaker: 'الرئيس الروسي، فلاديمير بوتين',
      },
      {
        before: 'وردا على سؤال عما إذا كان يرغب في التحدث مع ترامب، قال بوتين: ',
        said: '"نعم نحن مستعدون. نحن جاهزون".',
        speaker: 'الرئيس الروسي، فلاديمير بوتين',
      },
      {
        before: 'وتابع الرئيس الروسي، في أول تعليقات علنية له حول الموضوع: ',
        said: '"رغبة ترامب في إعادة بناء العلاقات مع روسيا لتسهيل إنهاء الأزمة الأوكرانية... تستحق الاهتمام على أقل تقدير".',
        speaker: 'الرئيس الروسي، فلاديمير بوتين',
      },
      {
        before: 'ومع ذلك، قال ',
        said: 'إنه لن يتصل بترامب أولا لأنه "في مرحلة معينة، كان الزعماء الأوروبيون الغربيون يتصلون كل أسبوع تقريبا، ثم توقفوا فجأة"، في إشارة على ما يبدو إلى رد الفعل الدولي في أعقاب الغزو الروسي الشامل لأوكرانيا في عام 2022.',
        speaker: 'الرئيس الروسي، فلاديمير بوتين',
      },
    ],
  },
  {
    by: 'Xi',
    quotes: [
      {
        before: 'تعهد الرئيس الصيني شي جين بينغ بتشجيع ',
        said: '"السلام العالمي" في رسالة إلى نظيره الروسي فلاديمير بوتين بمناسبة العام الجديد، وفق ما أفادت وسائل إعلام رسمية الثلاثاء.',
        speaker: 'الرئيس الصيني شي جين بينغ',
      },
    ],
  },
  {
    by: 'Scholz',
    quotes: [
      {
        before: 'وقال شولتس: ',
        said: '"أود أن أوضح هنا أن ألمانيا ستظل الداعم الأقوى لأوكرانيا في أوروبا".',
        speaker: 'شولتس',
      },
      {
        before: 'وذكر شولتس أن ',
        said: 'زيارته تعد علامة على التضامن مع دولة تدافع عن نفسها بطريقة بطولية ضد الحرب الروسية منذ أكثر من ألف يوم، وقال: "يمكن لأوكرانيا الاعتماد على ألمانيا نحن نقول ما نفعله ونحن نفعل ما نقول".',
        speaker: 'شولتس',
      },
    ],
  },
  {
    by: 'Zakharova',
    quotes: [
      {
        before: 'وقالت المتحدثة باسم وزارة الخارجية الروسية، ماريا زاخاروفا إن ',
        said: '"وزيرة الخارجية الألمانية طالبت روسيا بالتخلي عن قواعدها في سوريا، بينما توجد القواعد الأمريكية في بلادها"، بحسب وكالة "ريا نوفوستي" الروسية.',
        speaker: 'المتحدثة باسم وزارة الخارجية الروسية، ماريا زاخاروفا',
      },
    ],
  },
  {
    by: 'Rouhani',
    quotes: [
      {
        before: 'وكان رئيس الجمهورية الاسلامية الايرانية حسن روحاني قد اعلن ',
        said: 'دعم ايران للاتفاق الذي تم التوصل إليه خلال المفاوضات بين وزراء خارجية روسيا وأرمينيا وجمهورية أذربيجان من أجل وقف إطلاق النار في منطقة قره باغ وبدء مفاوضات للتوصل الى حل سلمي.',
        speaker: 'رئيس الجمهورية الاسلامية الايرانية حسن روحاني',
      },
      {
        before: 'ورحب الرئيس روحاني، ',
        said: 'اليوم، وبعد وقت قصير من إعلان وقف إطلاق النار في منطقة قره باغ، وفي اتصال هاتفي مع نظيره الروسي فلاديمير بوتين، بقرار وقف إطلاق النار، مشددا على ضرورة إجراء مزيد من المحادثات لحل هذا النزاع.',
        speaker: 'رئيس الجمهورية الاسلامية الايرانية حسن روحاني',
      },
      {
        before: 'وأعرب رئيس الجمهورية الإسلامية الايرانية، ',
        said: 'في هذا الاتصال الهاتفي، عن دعمه للاتفاق الذي تم التوصل إليه خلال المحادثات التي جرت بين وزراء خارجية روسيا وأرمينيا وجمهورية أذربيجان من أجل وقف إطلاق النار للأغراض الإنسانية وبدء المفاوضات للتوصل الى حل سلمي.',
        speaker: 'رئيس الجمهورية الاسلامية الايرانية حسن روحاني',
      },
    ],
  },
];

describe('what the five pages quote', () => {
  it.each(EXPECTED)('$by with', async ({ by, quotes }) => {
    expect(await quotedWith(by)).toEqual(quotes);
  });
});

describe('one person', () => {
  it.each([
    ['Putin', ['بوتين', 'Vladimir Putin', 'Путин', 'الرئيس الروسي فلاديمير بوتين']],
    ['Xi', ['Xi Jinping', 'شي', 'شي جين بينغ', 'Си Цзиньпин', 'الرئيس الصيني شي جين بينغ']],
    ['Zakharova', ['زاخاروفا', 'Мария Захарова']],
    ['Rouhani', ['روحاني', 'حسن روحاني', 'Hassan Rouhani']],
  ])('is %s by whatever name', async (by, others) => {
    const quoted = await quotedWith(by);
    expect(quoted.length).toBeGreaterThan(0);
    for (const other of others) expect([other, await quotedWith(other)]).toEqual([other, quoted]);
  });

  it.each(['Nobody', 'Maria Putin', 'الرئيس', 'Hunter Rouhani'])('is not %s', async (by) => {
    expect(await quotedWith(by)).toEqual([]);
  });
});
