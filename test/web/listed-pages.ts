import type { Page } from '../../src/domain/article.ts';

const TOPICS = [
  ...['olives of the valley', 'trains to the coast', 'a school for pilots', 'taxes on glass', 'snow in May'],
  ...['a zoo of bees', 'lamps of the port', 'noise at night', 'the price of salt', 'a museum of clocks'],
  ...['wolves in the hills', 'a canal for barges', 'the age of trees', 'rice from abroad', 'maps for hikers'],
  ...['a law on kites', 'ferries in winter', 'the colour of roofs', 'wells in the desert', 'old coins'],
  ...['a choir of nurses', 'tar on the roads', 'the tower of sand'],
];

/** The sentence of the pages on a topic. */
export function saidOf(topic: string): string {
  return `Mayor Ada Quill said that the council of Alquill would soon decide on ${topic}.`;
}

const UNDATED =
  'Mayor Ada Quill said that bells of <b>glass</b> rang while the council of Alquill slept through its session.';

/** Eight days apart, so that the first page of a timeline ends within a month. */
function dayOf(i: number): string {
  return new Date(Date.UTC(2024, 0, 5 + 8 * i)).toISOString().slice(0, 10);
}

function page(source: string, day: string | null, outlet: string, body: string): Page {
  const head = day === null ? '' : `Published: ${day}\n`;
  return { source, text: `News of Alquill ${source}\n${head}\n${body}\nSource: ${outlet}\n` };
}

/**
 * Enough for lists of several pages: Ada Quill says 24 things, one of them in two outlets and one without a date. Somebody else of her
 * family name speaks once.
 */
export const LISTED_PAGES: readonly Page[] = [
  ...TOPICS.map((topic, i) => page(`${100 + i}.txt`, dayOf(i), 'North Agency', saidOf(topic))),
  page('200.txt', dayOf(1), 'South Times', saidOf(TOPICS[1] ?? '')),
  page('201.txt', null, 'South Times', UNDATED),
  page('202.txt', '2025-01-05', 'South Times', 'Singer Ben Quill said that he never read the news.'),
];
