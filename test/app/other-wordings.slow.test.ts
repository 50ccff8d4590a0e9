import { describe, expect, it } from 'vitest';
import { replyOf } from '../discord/fake-context.ts';
import { answeringWith, EAGER } from '../fakes/calibration.ts';
import { openEngine, type Engine } from '../../src/app/ask/engine.ts';
import { answerJson } from '../../src/wire/answer-json.ts';
import { renderAnswer } from '../../src/cli/output/render-answer.ts';
import type { Answer, Quote } from '../../src/domain/answer.ts';
import { NO_NAMES } from '../../src/domain/names.ts';
import type { CorpusFile } from '../../src/domain/ports/corpus.ts';
import type { Filter } from '../../src/domain/question.ts';
import { HashEmbedder } from '../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';

const LEAD =
  'بحث الوزير كاظم حيدر مع السفير الياباني بناء جسر جديد فوق نهر الفرات في محافظة الأنبار غرب العراق.';
const TRUE = 'وقال الوزير إن أعمال بناء الجسر الجديد تبدأ مطلع الشهر المقبل وتستمر ثمانية عشر شهرا كاملة.';
const ALTERED = TRUE.replace('تبدأ مطلع الشهر المقبل', 'ألغيت نهائيا بسبب فساد الشركة');
const END = 'وأضاف السفير أن بلاده تقدم قرضا ميسرا لتمويل المشروع وتشغيل شركات محلية من المحافظة نفسها.';
const QUESTION = 'متى تبدأ أعمال بناء الجسر الجديد؟';
const HONEST = 'وكالة صادقة';

type Paper = {
  readonly outlet: string;
  readonly date?: string | null;
  readonly sentence?: string;
  readonly more?: string;
  readonly title?: string;
};

function bodyOf({
  outlet,
  date = '2024-03-05',
  sentence = TRUE,
  more = '',
  title = 'جسر جديد فوق الفرات',
}: Paper): string {
  return `${title}\n${date ?? ''}\n\n${[LEAD, sentence, END, more].filter((line) => line !== '').join('\n')}\n\nالمصدر: ${outlet}\n`;
}

const filesOf = (papers: readonly Paper[]): CorpusFile[] =>
  papers.map((paper, i) => ({ kind: 'page', page: { source: `${i}.txt`, text: bodyOf(paper) } }));

function open(files: readonly CorpusFile[]): Promise<Engine> {
  return openEngine(
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
}

async function answerOf(papers: readonly Paper[], filter: Filter = {}, limit = 3): Promise<Answer> {
  const engine = await open(filesOf(papers));
  return (await engine.ask(QUESTION, filter, limit)).answer;
}

function quotesOf(answer: Answer): readonly Quote[] {
  return answer.kind === 'answered' ? answer.quotes : [];
}

/** Every text with the outlets beside which it is shown, and the numbers of wordings that are only counted. */
function shownIn(answer: Answer): { readonly told: Map<string, string[]>; readonly counted: number } {
  const told = new Map<string, string[]>();
  for (const quote of quotesOf(answer)) {
    for (const { text, citation, alsoIn } of [quote, ...(quote.variants ?? [])]) {
      told.set(
        text,
        [citation, ...alsoIn].map(({ outlet }) => outlet ?? ''),
      );
    }
  }
  return { told, counted: quotesOf(answer).reduce((sum, { moreVariants = 0 }) => sum + moreVariants, 0) };
}

/** Outlets beside which the words of a sentence are shown, alone or within a quote of two. */
function outletsOf(answer: Answer, sentence: string): string[] {
  return [...shownIn(answer).told].flatMap(([text, outlets]) => (text.includes(sentence) ? outlets : []));
}

const BACKDATED: Paper = { outlet: 'مدونة', date: '2024-03-04', sentence: ALTERED };
const PADDING = 'متى تبدأ أعمال بناء الجسر الجديد وأعمال بناء الجسر الجديد في المحافظة كما ذكرت المصادر.';

describe('an altered copy hides no words of the true article', () => {
  it.each<[string, Partial<Paper>]>([
    ['dated a day earlier', {}],
    ['dated a day later', { date: '2024-03-06' }],
    ['without a date', { date: null }],
    ['dated long before', { date: '2020-01-01' }],
    ['padded so that it scores higher', { more: PADDING }],
    ['of the same outlet and headline', { outlet: HONEST }],
    ['of the same outlet, headline and day', { outlet: HONEST, date: '2024-03-05' }],
    ['that says it in all other words', { sentence: 'نفت الوزارة وجود أي مشروع من هذا النوع أصلا.' }],
    ['that differs in a number only', { sentence: TRUE.replace('ثمانية عشر', '20') }],
    ['that only denies it', { sentence: TRUE.replace('إن أعمال', 'إنه لا صحة لأن أعمال') }],
    ['that only asks it', { sentence: TRUE.replace(/\.$/u, '؟') }],
  ])('%s', async (_, changes) => {
    const fake = { ...BACKDATED, ...changes };
    for (const papers of [
      [{ outlet: HONEST }, fake],
      [fake, { outlet: HONEST }],
    ]) {
      const answer = await answerOf(papers);
      expect(outletsOf(answer, TRUE)).toContain(HONEST);
    }
  });

  it('and both stand together, whatever the number of quotes asked for, each with its source and date', async () => {
    const answer = await answerOf([{ outlet: HONEST }, BACKDATED], {}, 1);
    const [quote] = quotesOf(answer);
    const both = [quote, ...(quote?.variants ?? [])].map((one) => [
      one?.citation.outlet,
      one?.citation.publishedAt,
    ]);
    expect(both.sort()).toEqual([
      ['مدونة', '2024-03-04'],
      [HONEST, '2024-03-05'],
    ]);
    const text = renderAnswer({ answer, undatedLeftOut: 0, latestAsked: false }, () => 1);
    for (const said of [TRUE, ALTERED, HONEST, 'مدونة', '2024-03-04', '2024-03-05'])
      expect(text).toContain(said);
    const json = JSON.stringify(answerJson(replyOf(answer)));
    for (const said of [TRUE, ALTERED, HONEST, 'مدونة']) expect(json).toContain(said);
  });

  it('not where both stand in one page', async () => {
    const text = [bodyOf({ outlet: HONEST }), bodyOf(BACKDATED)].join('\n\n');
    const engine = await open([{ kind: 'page', page: { source: 'a.txt', text } }]);
    const { answer } = await engine.ask(QUESTION, {}, 3);
    expect(outletsOf(answer, TRUE)).not.toEqual([]);
    expect(outletsOf(answer, ALTERED)).not.toEqual([]);
  });

  it('and stays out where a filter leaves its outlet out', async () => {
    const answer = await answerOf([{ outlet: HONEST }, BACKDATED], { outlets: [HONEST] });
    expect(outletsOf(answer, ALTERED)).toEqual([]);
    expect(outletsOf(answer, TRUE)).toEqual([HONEST]);
  });
});

describe('a flood of altered copies', () => {
  const number = (i: number): string =>
    `كلمة${Array.from(String(i), (digit) => 'ابتثجحخدذر'[Number(digit)]).join('')}`;
  const floods: readonly (readonly [string, (i: number) => Partial<Paper>])[] = [
    ['that share an alteration', (i) => ({ sentence: `${ALTERED.slice(0, -1)} ${number(i)}.` })],
    [
      'each altered otherwise',
      (i) => ({
        sentence: TRUE.split(' ')
          .with(2 + (i % 12), number(i))
          .join(' '),
      }),
    ],
    ['each with another number', (i) => ({ sentence: TRUE.replace('ثمانية عشر', String(20 + i)) })],
    ['padded to score higher', (i) => ({ sentence: `${ALTERED.slice(0, -1)} ${number(i)}.`, more: PADDING })],
    ['of one outlet', (i) => ({ outlet: 'مدونة', sentence: `${ALTERED.slice(0, -1)} ${number(i)}.` })],
    ['undated', (i) => ({ date: null, sentence: `${ALTERED.slice(0, -1)} ${number(i)}.` })],
  ];

  it.each(floods)('%s does not push out the true one, and what is not shown is counted', async (_, fake) => {
    const fakes = Array.from({ length: 50 }, (__, i) => ({
      ...BACKDATED,
      outlet: `مدونة ${number(i)}`,
      ...fake(i),
    }));
    const answer = await answerOf([...fakes.slice(0, 25), { outlet: HONEST }, ...fakes.slice(25)]);
    expect(outletsOf(answer, TRUE)).toContain(HONEST);
    const { told, counted } = shownIn(answer);
    expect(told.size).toBeLessThanOrEqual(3 * 10);
    if (counted > 0)
      expect(renderAnswer({ answer, undatedLeftOut: 0, latestAsked: false }, () => 1)).toContain('not shown');
  });
});

describe('copies that say the same to the word', () => {
  it('are one quote, of the one first published, however they are spelt and whatever their headlines', async () => {
    const respelt = TRUE.replaceAll('أ', 'ا').replace('الجسر', 'الجســر');
    const answer = await answerOf([
      { outlet: HONEST },
      { outlet: 'البيان', date: '2024-03-06', sentence: respelt, title: 'الفرات يحصل على جسر' },
    ]);
    expect(outletsOf(answer, TRUE)).toEqual([HONEST, 'البيان']);
    expect(quotesOf(answer).flatMap(({ variants = [] as never }) => variants)).toEqual([]);
  });
});
