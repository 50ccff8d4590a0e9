import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fileCorpus } from '../../../src/adapters/corpus/file-corpus.ts';
import { parseCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { sliceOf } from '../../../src/domain/article.ts';
import { type JsonArticle, readLinesAs } from '../../understood/json-articles.ts';
import { HALVES, type Half } from '../halves.ts';
import { labelledSentences } from '../../understood/labelled-sentences.ts';

/** Where the labels lie; README.md beside them says what each line has. */
const FOLDER = 'tools/verify/labelled-sentences';

/** An article that has labelled sentences, with what its page says of itself. */
export type LabelledArticle = {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** A day as `YYYY-MM-DD`; null also where the archive writes 03/05/2016, which may be two days. */
  readonly date: string | null;
  /** Its paragraphs as lines. */
  readonly text: string;
};

/** @property said the words that the speaker says, where the sentence has words around them that he does not say */
export type LabelledSentence = {
  readonly article: LabelledArticle;
  readonly number: number;
  readonly half: Half;
  readonly text: string;
  readonly said: string | null;
  /** As the page writes him; null where the page does not say who speaks. */
  readonly speaker: string | null;
};

const place = z.object({ id: z.string(), s: z.number() });
const sentence = place.extend({
  hash: z.string(),
  outlet: z.string().nullable(),
  date: z.string().nullable(),
  said: z.tuple([z.number(), z.number()]).nullable(),
});
const speech = place.extend({ speaker: z.string().nullable(), half: z.enum(HALVES) });

/**
 * The labelled sentences with their texts. The speakers are those of labelled-speech.jsonl, so that each is labelled once.
 *
 * @param news all articles of ant-news
 * @throws Error where an article, a sentence or a label is not what the labels were made for
 */
export async function labelledSentencesOf(news: readonly JsonArticle[]): Promise<LabelledSentence[]> {
  const places = await readLinesAs(`${FOLDER}/sentences.jsonl`, sentence);
  const speakers = new Map(
    (await readLinesAs('tools/verify/labelled-speech.jsonl', speech)).map((one) => [keyOf(one), one]),
  );
  const pages = await pageArticles();
  const byId = new Map([...pages, ...news.map(newsArticle)].map((article) => [article.id, article]));
  return places.map((one) => {
    const [article, label] = [byId.get(one.id), speakers.get(keyOf(one))];
    const text = article === undefined ? undefined : labelledSentences(article.text)[one.s];
    if (article === undefined || label === undefined || text === undefined)
      throw new Error(`no sentence or label ${keyOf(one)}`);
    if (hashOf(text) !== one.hash) throw new Error(`another sentence at ${keyOf(one)}`);
    if (article.outlet !== one.outlet || article.date !== one.date)
      throw new Error(`another outlet or date at ${keyOf(one)}`);
    const said = one.said === null ? null : text.slice(...one.said);
    return { article, number: one.s, half: label.half, text, said, speaker: label.speaker };
  });
}

function keyOf({ id, s }: z.infer<typeof place>): string {
  return `${id} ${s}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function newsArticle({ id, title, url, outlet, published, text }: JsonArticle): LabelledArticle {
  return { id, title, url: url ?? null, outlet: outlet ?? null, date: certainDay(published), text };
}

/** Of 30/09/2016 everybody knows the month; 03/05/2016 may be two days, so that the page does not say which. */
function certainDay(published: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(published)?.[0];
  const [, day = '', month = '', year = ''] = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(published) ?? [];
  const isCertain = Number(day) > 12 || day === month;
  return iso ?? (isCertain && year !== '' ? `${year}-${month}-${day}` : null);
}

/** The articles of the five pages; the number of an article within its page is a part of its id. */
async function pageArticles(): Promise<LabelledArticle[]> {
  const { articles, textOf } = await parseCorpus(fileCorpus('corpus'));
  const counts = new Map<string, number>();
  return articles.map(({ article }) => {
    const { source, title, url, outlet, publishedAt, blocks } = article;
    const number = counts.get(source) ?? 0;
    counts.set(source, number + 1);
    const lines = blocks.flat().map((paragraph) => sliceOf(textOf(source), paragraph));
    return { id: `${source}#${number}`, title, url, outlet, date: publishedAt, text: lines.join('\n') };
  });
}

/** How a person of the pages is written in other scripts. */
export type Person = {
  readonly name: string;
  readonly latin?: string | undefined;
  readonly cyrillic?: string | undefined;
};
const person = z.object({
  name: z.string(),
  latin: z.string().optional(),
  cyrillic: z.string().optional(),
});

/** How people write an outlet. @property outlet as its articles have it; null for one that the pages only mention */
export type OutletWriting = {
  readonly outlet: string | null;
  readonly arabic: readonly string[];
  readonly latin: readonly string[];
  readonly cyrillic: readonly string[];
};
const outletWriting = z.object({
  outlet: z.string().nullable(),
  arabic: z.array(z.string()).min(1),
  latin: z.array(z.string()).min(1),
  cyrillic: z.array(z.string()).min(1),
});

/** The persons among the speakers. */
export async function persons(): Promise<Person[]> {
  return readLinesAs(`${FOLDER}/persons.jsonl`, person);
}

/** The outlets of the articles, and others. */
export async function outletWritings(): Promise<OutletWriting[]> {
  return readLinesAs(`${FOLDER}/outlets.jsonl`, outletWriting);
}
