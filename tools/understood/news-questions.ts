import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { at } from '../../src/domain/at.ts';
import { type ClusterPart, partOfCluster } from '../fit/cluster-part.ts';
import { seeded } from '../seeded-random.ts';
import { newsArticles, readLinesAs, type JsonArticle } from './json-articles.ts';
import { labelledSentences } from './labelled-sentences.ts';

/** A question of news-questions, with the sentences that answer it. */
export type NewsQuestion = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  /** What kind of question or of near miss it is. */
  readonly kind: string;
  /** Empty for a near miss. */
  readonly answers: readonly Gold[];
  /** Sentences that answer in part or by inference. */
  readonly partly: readonly Gold[];
  /** Ids of the articles that were read for the labels: what they do not answer elsewhere in them is no answer. */
  readonly cluster: readonly string[];
};

/** A sentence that answers. */
export type Gold = { readonly article: string; readonly sentence: string };

export type NewsQuestions = {
  readonly questions: readonly NewsQuestion[];
  /** The articles of all clusters that the questions are about. */
  readonly articles: readonly JsonArticle[];
};

const place = z.tuple([z.int(), z.int()]);
const row = z.object({
  c: z.string(),
  lang: z.string(),
  q: z.string(),
  a: z.array(place),
  p: z.array(place),
  kind: z.string(),
});

/** The questions of one part of the clusters, in the order of the files. */
export async function clusterQuestions(evaldata: string, part: ClusterPart): Promise<NewsQuestions> {
  const folder = join(evaldata, 'news-questions');
  const clusters = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(await readFile(join(folder, 'clusters.json'), 'utf8')));
  const parts = (await readdir(folder)).filter((name) => name.startsWith('part-')).sort();
  const rows = (await Promise.all(parts.map((name) => readLinesAs(join(folder, name), row)))).flat();
  const used = Object.keys(clusters).filter((cluster) => partOfCluster(cluster) === part);
  const articles = await newsArticles(
    evaldata,
    used.flatMap((cluster) => clusters[cluster] ?? []),
  );
  const sentences = new Map(articles.map(({ id, text }) => [id, labelledSentences(text)]));
  const questions = rows.flatMap(({ c, lang, q, a, p, kind }, i): NewsQuestion[] => {
    if (partOfCluster(c) !== part) return [];
    const goldOf = ([article, sentence]: readonly [number, number]): Gold => {
      const id = at(clusters[c] ?? [], article);
      return { article: id, sentence: at(sentences.get(id) ?? [], sentence) };
    };
    const answers = a.map(goldOf);
    return [
      {
        id: `${c}/${i}`,
        cluster: clusters[c] ?? [],
        language: lang,
        text: q,
        kind,
        answers,
        partly: p.map(goldOf),
      },
    ];
  });
  return { questions, articles };
}

/**
 * Some of the values, the same for the same seed, in their order.
 *
 * @param size all of them if undefined
 */
export function sampled<T>(values: readonly T[], size: number | undefined, seed = 20): readonly T[] {
  if (size === undefined || size >= values.length) return values;
  const random = seeded(seed);
  const order = values.map((_, i) => [random(), i] as const).sort(([a], [b]) => a - b);
  const kept = new Set(order.slice(0, size).map(([, i]) => i));
  return values.filter((_, i) => kept.has(i));
}
