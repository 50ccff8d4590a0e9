import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { eventsOf, timelineOf, type TimelineEvent } from '../../../src/app/timeline/timeline.ts';
import type { Filter } from '../../../src/domain/question.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { pagesEngine } from '../../fakes/pages-engine.ts';

function page(source: string, day: string | null, title: string, body: string, outlet = 'North') {
  const head = day === null ? '' : `Published: ${day}\n`;
  return { kind: 'page' as const, page: { source, text: `${title}\n${head}\n${body}\nSource: ${outlet}\n` } };
}

const OPENED = 'The bridge over the river Alquill was opened by mayor Quill at noon with music and a parade.';
const CLOSED =
  'The bridge over the river Alquill was closed after a lorry of the company Bellbrook hit a pillar.';

let engine: Engine;
beforeAll(async () => {
  engine = await pagesEngine(
    new MemoryCorpus([
      page('c.txt', '2024-05-09', 'Lorry hits a pillar', CLOSED),
      page('a.txt', '2024-03-05', 'New bridge opened', OPENED),
      page(
        'b.txt',
        '2024-03-05',
        'Music at the opening of the bridge',
        `Mayor Quill opened the bridge over the Alquill with a parade at noon.`,
        'South',
      ),
      page(
        'd.txt',
        '2024-03-20',
        'Toll',
        'Nobody pays for the bridge before the summer, the council of the town decided.',
      ),
      page('e.txt', null, 'Paint', 'The bridge will be painted green, which pleases all who cross it daily.'),
      page(
        'f.txt',
        '2024-04-01',
        'Olives',
        'Farmers pick their olives two weeks early because of the great heat.',
      ),
    ]),
  );
});

const sourcesOf = ({ citation, alsoIn }: TimelineEvent): string =>
  [citation, ...alsoIn].map(({ source }) => source).join(' ');

async function timeline(filter: Filter = {}, subject = 'the bridge') {
  const { months, undated, undatedLeftOut } = await timelineOf(engine, { subject, filter });
  return {
    months: months.map(({ month, events }) => [month, events.map(sourcesOf)]),
    undated: undated.map(sourcesOf),
    undatedLeftOut,
  };
}

describe('a timeline', () => {
  it('has an event for reports of one day about the same, months in order, and what has no date apart', async () => {
    expect(await timeline()).toEqual({
      months: [
        ['2024-03', ['b.txt a.txt', 'd.txt']],
        ['2024-05', ['c.txt']],
      ],
      undated: ['e.txt'],
      undatedLeftOut: 0,
    });
  });

  it('is limited by days and outlets, and tells how many articles have no date', async () => {
    expect(await timeline({ from: '2024-03-06' })).toEqual({
      months: [
        ['2024-03', ['d.txt']],
        ['2024-05', ['c.txt']],
      ],
      undated: [],
      undatedLeftOut: 1,
    });
    expect((await timeline({ outlet: 'South' })).months).toEqual([['2024-03', ['b.txt']]]);
  });

  it('quotes slices of the pages', async () => {
    for (const { text, citation } of eventsOf(await timelineOf(engine, { subject: 'bridge', filter: {} }))) {
      expect(engine.index.pageText(citation.source)?.slice(citation.span.start, citation.span.end)).toBe(
        text,
      );
    }
  });

  it('is empty where no article is within the limits, and refuses no subject', async () => {
    expect(await timeline({ outlet: 'West' })).toEqual({ months: [], undated: [], undatedLeftOut: 0 });
    await expect(timeline({}, '?')).rejects.toThrow('question-empty');
  });
});
