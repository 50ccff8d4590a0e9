import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { buildQuery } from '../../src/retrieval/query/query.ts';
import { evaluationCorpus } from '../../src/app/evaluate/evaluation-corpus.ts';
import type { Engine } from '../../src/app/ask/engine.ts';
import type { RankingConstants } from '../../src/domain/ports/calibration.ts';
import type { Embedder } from '../../src/domain/ports/embedder.ts';
import { NO_VECTORS } from '../../src/domain/generation.ts';
import type { GoldQuestion } from '../../src/domain/evaluation.ts';
import type { Question } from '../../src/domain/question.ts';
import type { KnownNames } from '../../src/retrieval/names/known-names.ts';
import { quoteCandidates } from '../../src/retrieval/ranking/quote-candidates.ts';
import { bestHits, scorePassages } from '../../src/retrieval/ranking/rank-passages.ts';
import { SearchIndex } from '../../src/retrieval/index/search-index.ts';
import { SCORED_PASSAGES } from '../../src/app/limits.ts';

/** One question with what the scorer sees of its candidates. */
export type Sample = {
  readonly source: string;
  readonly answerable: boolean;
  /** Cosine of the best single sentence. */
  readonly dense: number;
  /** Its fused score, in points. */
  readonly fused: number;
  /** Cosine of the question with any text of that sentence's script. */
  readonly background: number;
  /** Share of the question's words that the corpus has. */
  readonly known: number;
};

const noMiracl = z.object({
  lang: z.string(),
  answerable: z.boolean(),
  text: z.string(),
  passages: z.array(z.string()),
});

type AskedOfPages = Pick<GoldQuestion, 'q' | 'lang' | 'answerable'>;

/** Questions asked of the pages, through the product's own index. */
export async function collectOwn(
  { index }: Engine,
  embedder: Embedder,
  questions: readonly AskedOfPages[],
  source: string,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const { q, lang, answerable } of questions) {
    const question = { text: q, language: lang };
    samples.push({ source, answerable, ...(await scoresOf(index, embedder, question)) });
  }
  return samples;
}

/** Questions about subjects of an encyclopedia, which the five pages do not mention: `each` of every language and of ARCD. */
export async function foreignTopics(
  evaldata: string,
  languages: readonly string[],
  each: number,
): Promise<AskedOfPages[]> {
  const arcd = (await readFile(join(evaldata, 'arcd-train/queries.jsonl'), 'utf8')).split('\n');
  const foreign = arcd.slice(0, each).map((line) => ({
    q: noMiracl.pick({ text: true }).parse(JSON.parse(line)).text,
    lang: 'ar',
  }));
  for (const lang of languages) {
    foreign.push(...(await readNoMiracl(evaldata, lang)).slice(-each).map(({ text }) => ({ q: text, lang })));
  }
  return foreign.map((question) => ({ ...question, answerable: false }));
}

async function readNoMiracl(evaldata: string, language: string): Promise<z.infer<typeof noMiracl>[]> {
  const file = await readFile(join(evaldata, `nomiracl-dev/${language}.jsonl.gz`));
  const lines = gunzipSync(file).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => noMiracl.parse(JSON.parse(line)));
}

/**
 * Questions of NoMIRACL, `each` answerable and as many unanswerable ones; the ten passages of a question are its corpus.
 */
export async function collectNoMiracl(
  evaldata: string,
  language: string,
  {
    embedder,
    names,
    ranking,
  }: {
    readonly embedder: Embedder;
    readonly names: KnownNames;
    readonly ranking: RankingConstants;
  },
  each: number,
): Promise<Sample[]> {
  const questions = await readNoMiracl(evaldata, language);
  const samples: Sample[] = [];
  let known = NO_VECTORS;
  for (const answerable of [true, false]) {
    for (const { text, passages } of questions.filter((q) => q.answerable === answerable).slice(0, each)) {
      const documents = passages.map((passage, i) => ({ id: String(i), title: null, text: passage }));
      const generation = await evaluationCorpus(language, documents, embedder, { known });
      // The background is the same for all of them.
      known = generation.vectors;
      const index = new SearchIndex(generation, names, ranking);
      samples.push({
        source: `nomiracl-${language}`,
        answerable,
        ...(await scoresOf(index, embedder, { text, language })),
      });
    }
  }
  return samples;
}

async function scoresOf(
  index: SearchIndex,
  embedder: Embedder,
  question: Question,
): Promise<Pick<Sample, 'dense' | 'fused' | 'background' | 'known'>> {
  const asked = await buildQuery(index, embedder, question);
  const hits = bestHits(
    index,
    scorePassages(index, asked, () => true),
    SCORED_PASSAGES,
  );
  const singles = quoteCandidates(index, asked, hits).filter(({ from, to }) => to - from === 1);
  const [best] = singles.map(({ features }) => features).sort((a, b) => b.fused - a.fused);
  return best ?? { dense: 0, fused: 0, background: 0, known: 0 };
}
