import { describe, expect, it } from 'vitest';
import { answeringWith, EAGER } from '../fakes/calibration.ts';
import { openEngine } from '../../src/app/ask/engine.ts';
import { NO_NAMES } from '../../src/domain/names.ts';
import type { CorpusFile } from '../../src/domain/ports/corpus.ts';
import { HashEmbedder } from '../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';

const BODY = [
  'بحث الوزير كاظم حيدر مع السفير الياباني بناء جسر جديد فوق نهر الفرات في محافظة الأنبار غرب العراق.',
  'وقال الوزير إن أعمال بناء الجسر الجديد تبدأ مطلع الشهر المقبل وتستمر ثمانية عشر شهرا كاملة.',
  'وأضاف السفير أن بلاده تقدم قرضا ميسرا لتمويل المشروع وتشغيل شركات محلية من المحافظة نفسها.',
].join('\n');
const EXTRA = 'وكانت الوزارة قد أعلنت الأسبوع الماضي مشروعا آخر لتوسعة الطريق الدولي.';

function paper(source: string, outlet: string, date: string, more = ''): CorpusFile {
  return {
    kind: 'page',
    page: { source, text: `جسر جديد فوق الفرات\n${date}\n\n${BODY}\n${more}\nالمصدر: ${outlet}\n` },
  };
}

async function ask(files: readonly CorpusFile[], filter = {}) {
  const engine = await openEngine(
    {
      corpus: new MemoryCorpus(files),
      store: new MemoryGenerationStore(),
      embedder: new HashEmbedder(),
      answering: answeringWith(EAGER),
      strictness: 'balanced',
      detectLanguage: () => 'ar',
      today: () => '2026-11-29',
      names: NO_NAMES,
    },
    {},
  );
  const { answer } = await engine.ask('متى تبدأ أعمال بناء الجسر الجديد؟', filter, 3);
  if (answer.kind !== 'answered') throw new Error('abstained');
  return answer.quotes;
}

const FILES = [
  paper('a.txt', 'البيان', '2024-03-06'),
  paper('b.txt', 'واع', '2024-03-05'),
  paper('c.txt', 'المدى', '2024-03-07', EXTRA),
];

describe('copies in an answer', () => {
  it('are one quote, of the one first published, and the others are told beside it', async () => {
    const quotes = await ask(FILES);
    expect(new Set(quotes.map(({ citation }) => citation.outlet))).toEqual(new Set(['واع']));
    expect(quotes[0].alsoIn.map(({ outlet, publishedAt }) => [outlet, publishedAt])).toEqual([
      ['البيان', '2024-03-06'],
      ['المدى', '2024-03-07'],
    ]);
  });

  it('are the same whatever the pages are called', async () => {
    const renamed = [
      paper('z.txt', 'واع', '2024-03-05'),
      paper('x.txt', 'المدى', '2024-03-07', EXTRA),
      paper('y.txt', 'البيان', '2024-03-06'),
    ];
    const [before, after] = [await ask(FILES), await ask(renamed)];
    expect(after.map(({ id, text }) => [id, text])).toEqual(before.map(({ id, text }) => [id, text]));
  });

  it('stay within the filter', async () => {
    const quotes = await ask(FILES, { from: '2024-03-06' });
    expect(quotes[0].citation.outlet).toBe('البيان');
    expect(quotes[0].alsoIn.map(({ outlet }) => outlet)).toEqual(['المدى']);
  });
});
