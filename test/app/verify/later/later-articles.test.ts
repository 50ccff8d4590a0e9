import { describe, expect, it } from 'vitest';
import { openVerifier } from '../../../../src/app/verify/open-verifier.ts';
import type { Filter } from '../../../../src/domain/question.ts';
import type { VerifiedMessage } from '../../../../src/domain/verification.ts';
import { HashEmbedder } from '../../../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../../../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../../../fakes/memory-generation-store.ts';

type Told = {
  readonly title: string;
  readonly outlet?: string;
  readonly day: string;
  readonly body: readonly string[];
};

async function verified(
  articles: readonly Told[],
  quote: string,
  filter: Filter = {},
): Promise<VerifiedMessage> {
  const corpus = new MemoryCorpus(
    articles.map(({ title, outlet, day, body }, i) => {
      const source = outlet === undefined ? [] : [`Source: ${outlet}`];
      const text = [title, ...source, '', day, '', ...body, ''].join('\n');
      return { kind: 'page', page: { source: `${i}.txt`, text } };
    }),
  );
  const deps = { corpus, store: new MemoryGenerationStore(), embedder: new HashEmbedder() };
  const { verifier } = await openVerifier(deps, {});
  return verifier.verify(quote, filter);
}

/** The later articles that a verification names: headline and word. */
async function laterOf(
  articles: readonly Told[],
  quote: string,
  filter: Filter = {},
): Promise<[string | null, string][]> {
  const { later } = await verified(articles, quote, filter);
  return later.map(({ citation, word }) => [citation.title, word]);
}

const FIRE: Told = {
  title: 'حصيلة أولية: 52 قتيلا في انهيار جسر الصفصاف',
  day: '2025-03-02',
  body: [
    'أعلنت مديرية الدفاع المدني في بلدة ريمان السبت مقتل 52 شخصا في انهيار جسر الصفصاف.',
    'وكان على الجسر وقت الانهيار قطار ينقل عمال المحجر.',
  ],
};
const FIRE_CORRECTED: Told = {
  title: 'تصحيح: قتلى انهيار جسر الصفصاف 47',
  day: '2025-03-06',
  body: [
    'صححت مديرية الدفاع المدني في بلدة ريمان الأربعاء حصيلة انهيار جسر الصفصاف إلى 47 شخصا.',
    'وقالت إن أسماء خمسة منهم كتبت مرتين.',
  ],
};
const OTHER_FIRE: Told = {
  title: 'تصحيح: لا قتلى في حريق مصنع الورق',
  day: '2025-03-07',
  body: [
    'صححت مديرية الدفاع المدني في بلدة ريمان الخميس خبر حريق مصنع الورق وقالت إنه لم يقتل فيه أحد.',
    'وكانت قد أعلنت قبل يوم مقتل حارس المصنع.',
  ],
};
const DAM: Told = {
  title: 'Engineer warns of cracks in the Ostrel dam',
  day: '2025-05-02',
  body: [
    'Chief engineer Wanda Lorimer said on Friday that cracks in the Ostrel dam had doubled within a year.',
    'The water board has not published the measurements.',
  ],
};
const DAM_DENIED: Told = {
  title: 'Water board denies cracks in Ostrel dam',
  day: '2025-05-04',
  body: [
    'The water board denied on Sunday that cracks in the Ostrel dam had doubled, as engineer Wanda Lorimer had said.',
    'It will publish its measurements in June.',
  ],
};
const PORT: Told = {
  title: 'Пожар на складе в порту Белуха: погибли девять человек',
  day: '2025-07-01',
  body: [
    'При пожаре на складе удобрений в порту Белуха погибли девять человек, сообщили спасатели.',
    'Огонь тушили всю ночь.',
  ],
};
const PORT_UPDATED: Told = {
  title: 'Число погибших выросло до одиннадцати',
  day: '2025-07-02',
  body: [
    'После пожара на складе удобрений в порту Белуха в больнице скончались ещё двое, сообщили спасатели.',
  ],
};

describe('later articles', () => {
  it.each<[string, readonly Told[], string, [string, string][]]>([
    [
      'a correction',
      [FIRE, FIRE_CORRECTED],
      'مقتل 52 شخصا في انهيار جسر الصفصاف',
      [[FIRE_CORRECTED.title, 'تصحيح']],
    ],
    [
      'a denial',
      [DAM, DAM_DENIED],
      'cracks in the Ostrel dam had doubled within a year',
      [[DAM_DENIED.title, 'denies']],
    ],
    [
      'a new toll',
      [PORT, PORT_UPDATED],
      'в порту Белуха погибли девять человек',
      [[PORT_UPDATED.title, 'Число погибших выросло']],
    ],
  ])('are named with the words that say so: %s', async (_, articles, quote, later) => {
    expect(await laterOf([...articles, OTHER_FIRE], quote)).toEqual(later);
  });

  it('are none of another event, though the same body corrects it', async () => {
    expect(await laterOf([FIRE, OTHER_FIRE], 'مقتل 52 شخصا في انهيار جسر الصفصاف')).toEqual([]);
  });

  it('are none that was published before, or much later', async () => {
    const quote = 'cracks in the Ostrel dam had doubled within a year';
    expect(await laterOf([DAM, { ...DAM_DENIED, day: '2025-05-01' }], quote)).toEqual([]);
    expect(await laterOf([DAM, { ...DAM_DENIED, day: '2025-12-01' }], quote)).toEqual([]);
  });

  it('are none that a limit leaves out, and those left out take no place of others', async () => {
    const quote = 'cracks in the Ostrel dam had doubled within a year';
    const denials = ['04', '05', '06', '07'].map((day) => ({
      ...{ ...DAM_DENIED, title: `${DAM_DENIED.title}, ${day}`, day: `2025-05-${day}` },
      outlet: day === '07' ? 'Hill Post' : 'Harbour Gazette',
    }));
    const articles = [{ ...DAM, outlet: 'Hill Post' }, ...denials];
    const titles = (await laterOf(articles, quote, { outlets: ['Hill Post'] })).map(([title]) => title);
    expect(titles).toEqual([`${DAM_DENIED.title}, 07`]);
  });

  it.each<[string, Told, string, Told, string]>([
    ['a correction', FIRE, 'مقتل 52 شخصا في انهيار جسر الصفصاف', FIRE_CORRECTED, 'تصحيح'],
    ['a denial', DAM, 'cracks in the Ostrel dam had doubled within a year', DAM_DENIED, 'denies'],
    ['a new toll', PORT, 'в порту Белуха погибли девять человек', PORT_UPDATED, 'Число погибших выросло'],
  ])('may be of the same day, if the headline says so: %s', async (_, first, quote, second, word) => {
    const sameDay = { ...second, day: first.day };
    expect(await laterOf([sameDay, first, OTHER_FIRE], quote)).toEqual([[second.title, word]]);
  });

  it('are none of the same day that says so only below its headline, and never the quoted article', async () => {
    const quote = 'cracks in the Ostrel dam had doubled within a year';
    const below = { ...DAM_DENIED, day: DAM.day, title: 'Water board on the cracks in Ostrel dam' };
    expect(await laterOf([DAM, below], quote)).toEqual([]);
    expect(await laterOf([DAM, { ...below, day: '2025-05-03' }], quote)).toEqual([[below.title, 'denied']]);
    expect(await laterOf([DAM_DENIED], 'It will publish its measurements in June')).toEqual([]);
  });

  it.each([
    ['Updated: cracks in the Ostrel dam, says engineer Wanda Lorimer', 'Updated'],
    ['Cracks in the Ostrel dam: engineer Wanda Lorimer warns (update)', 'update'],
  ])('may bring up to date without a word of denial: %s', async (title, word) => {
    const updated: Told = {
      ...{ title, day: DAM.day },
      body: [
        'Chief engineer Wanda Lorimer said that cracks in the Ostrel dam had doubled within a year, and now tripled.',
        'The water board has not published the measurements.',
      ],
    };
    const quote = 'The water board has not published the measurements';
    const later = await laterOf([DAM, updated], quote);
    expect(later).toEqual([[title, word]]);
    const elsewhere = { ...updated, body: ['The mayor of Quillon opened a swimming pool on Friday.'] };
    expect(await laterOf([DAM, { ...elsewhere, title: 'Updated: a pool in Quillon' }], quote)).toEqual([]);
  });

  it('may bring up to date in Arabic', async () => {
    const title = 'محدث: انهيار جسر الصفصاف في بلدة ريمان';
    const updated = { ...FIRE, title, body: [...FIRE.body, 'وما زال البحث مستمرا.'] };
    const quote = 'وكان على الجسر وقت الانهيار قطار ينقل عمال المحجر';
    expect(await laterOf([FIRE, updated], quote)).toEqual([[title, 'محدث']]);
  });

  it('are none that only tells the same again', async () => {
    const again = { ...DAM, title: 'More on the cracks in the Ostrel dam', day: '2025-05-03' };
    expect(await laterOf([DAM, again], 'cracks in the Ostrel dam had doubled within a year')).toEqual([]);
  });

  it('are none that denies as the quoted article does', async () => {
    const copy = { ...DAM_DENIED, title: 'No cracks in Ostrel dam, says board', day: '2025-05-06' };
    expect(await laterOf([DAM_DENIED, copy], 'It will publish its measurements in June')).toEqual([]);
  });

  it('are named at most three, oldest first', async () => {
    const days = ['2025-05-09', '2025-05-04', '2025-05-07', '2025-05-08'];
    const denials = days.map((day) => ({
      ...DAM_DENIED,
      day,
      title: `${DAM_DENIED.title}, ${day.slice(-2)}`,
    }));
    const later = await laterOf([DAM, ...denials], 'cracks in the Ostrel dam had doubled within a year');
    expect(later.map(([title]) => title?.slice(-2))).toEqual(['04', '07', '08']);
  });
});

describe('an opinion piece', () => {
  it('is told by the citation of its quote', async () => {
    const piece = {
      title: 'رأي: لماذا تأخر الجسر',
      day: '2025-08-09',
      body: ['على مدير المحجر أن يعتذر للبلدة لأنه أخفى عنها تقرير المهندسين.', 'وإن لم يفعل فليستقل.'],
    };
    const { verification } = await verified([piece], 'أن يعتذر للبلدة لأنه أخفى عنها تقرير المهندسين');
    expect(verification).toMatchObject({ status: 'exact', matches: [{ citation: { genre: 'opinion' } }] });
  });
});
