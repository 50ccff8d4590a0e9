import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { readCorpus, type ReadArticle } from './read-alone.ts';

const expectation = z.object({
  kind: z.string(),
  /** Paragraphs that must be quotable. */
  body: z.array(z.string()),
  /** Words that must not. */
  not_body: z.array(z.string()),
  title: z.string().nullish(),
  date: z.string().nullish(),
  outlet: z.string().nullish(),
  /** No paragraph may be there twice. */
  once: z.boolean().default(false),
  articles: z.number().optional(),
});
type Expectation = z.infer<typeof expectation>;

/** A handed page, and what is not as expected of it: nothing if it passes. */
export type FaultOutcome = {
  readonly file: string;
  readonly kind: string;
  readonly faults: readonly string[];
};

/** Reads each handed page in a corpus of its own, with the folder that was saved beside it, and compares it with `expected.json`. */
export async function handedFaults(folder: string): Promise<FaultOutcome[]> {
  const expected = z
    .record(z.string(), expectation)
    .parse(JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')));
  const outcomes: FaultOutcome[] = [];
  for (const [file, one] of Object.entries(expected)) {
    const articles = await articlesOf(folder, file);
    outcomes.push({ file, kind: one.kind, faults: faultsOf(one, articles) });
  }
  return outcomes;
}

async function articlesOf(folder: string, file: string): Promise<ReadArticle[]> {
  const corpus = await mkdtemp(join(tmpdir(), 'isnad-pages-'));
  try {
    const copied = file.includes('/') ? (file.split('/')[0] ?? file) : file;
    await mkdir(dirname(join(corpus, copied)), { recursive: true });
    await cp(join(folder, copied), join(corpus, copied), { recursive: true });
    const { articles } = await readCorpus(fileCorpus(corpus));
    return articles.filter(({ source }) => source === file || source.startsWith(`${file}#`));
  } finally {
    await rm(corpus, { recursive: true, force: true });
  }
}

function faultsOf(expected: Expectation, articles: readonly ReadArticle[]): string[] {
  const faults: string[] = [];
  const text = spaced(articles.flatMap(({ paragraphs }) => paragraphs).join('\n'));
  for (const paragraph of expected.body) {
    const found = text.split(spaced(paragraph)).length - 1;
    if (found === 0) faults.push(`lost: ${paragraph.slice(0, 60)}`);
    if (found > 1 && expected.once) faults.push(`twice: ${paragraph.slice(0, 60)}`);
  }
  for (const words of expected.not_body) if (text.includes(spaced(words))) faults.push(`quotable: ${words}`);
  if (expected.body.length === 0 && articles.length > 0) faults.push('not refused');
  if (expected.articles !== undefined && articles.length !== expected.articles) {
    faults.push(`${articles.length} articles`);
  }
  const first = articles[0];
  for (const what of ['title', 'date', 'outlet'] as const) {
    const wanted = expected[what];
    const said = first?.[what] ?? null;
    if (wanted !== undefined && said !== wanted) faults.push(`${what}: ${String(said)}`);
  }
  return faults;
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
