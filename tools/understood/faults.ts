/**
 * Asks the questions of `ask.jsonl` that failed by what happened to the question, and our own of the same kinds, and prints
 * how many of each kind come out as they should, and what came instead of the others.
 *
 *   npm run --silent measure:faults -- ../shared/faults/reports/ask.jsonl [--kind KIND] [--only reported|further]
 *
 * `--index FOLDER` keeps the indexes there: the next run need not embed the same sentences again.
 */
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_QUOTES } from '../../src/app/limits.ts';
import { furtherCases, reportedCases, reportedCorpus, type AskCase } from './ask-cases.ts';
import { faultsOf, seenOf, type Seen } from './expectation.ts';
import { openCorpora, type OpenCorpora, type OpenCorpus } from './open-corpora.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string' }, only: { type: 'string' }, index: { type: 'string' } },
});
const file = positionals[0] ?? '../shared/faults/reports/ask.jsonl';

type Outcome = { readonly of: AskCase; readonly seen: Seen; readonly faults: readonly string[] };

async function corpusFor(corpora: OpenCorpora, { id, corpus, articles }: AskCase): Promise<OpenCorpus> {
  if (corpus === 'five pages') return corpora.fivePages();
  if (corpus !== null) return corpora.articles(corpus, await reportedCorpus(corpus, dirname(file)));
  // What language a question has does not depend on the corpus.
  return articles.length === 0 ? corpora.fivePages() : corpora.articles(id, articles);
}

async function outcomesOf(corpora: OpenCorpora, cases: readonly AskCase[]): Promise<Outcome[]> {
  const opened = new Map<string, OpenCorpus>();
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const key = one.corpus ?? (one.articles.length === 0 ? 'five pages' : one.id);
    const corpus = opened.get(key) ?? (await corpusFor(corpora, one));
    opened.set(key, corpus);
    const ask = async (question: string): Promise<Seen> =>
      seenOf(await corpus.engine.ask(question, {}, DEFAULT_QUOTES), corpus.idOf);
    const seen = await ask(one.question);
    const wording = one.expectation.find(({ sameAs }) => sameAs !== undefined)?.sameAs;
    const other = wording === undefined ? null : await ask(wording);
    outcomes.push({ of: one, seen, faults: faultsOf(one.expectation, seen, other) });
  }
  return outcomes;
}

function report(title: string, outcomes: readonly Outcome[]): string {
  const passed = (ones: readonly Outcome[]): string =>
    `${ones.filter(({ faults }) => faults.length === 0).length} of ${ones.length}`;
  const kinds = [...new Set(outcomes.map(({ of }) => of.kind))];
  const rows = kinds.map((kind) => {
    const ones = outcomes.filter(({ of }) => of.kind === kind);
    return `${kind.padEnd(42)}${passed(ones).padStart(10)}`;
  });
  const failing = outcomes.filter(({ faults }) => faults.length > 0);
  return [
    title,
    ...rows,
    `${'all'.padEnd(42)}${passed(outcomes).padStart(10)}`,
    '',
    ...failing.map(told),
    '',
  ].join('\n');
}

function told({ of, seen, faults }: Outcome): string {
  const { status, language, understood, declined, isListing } = seen;
  const short = ({ text, date, outlet, article }: Seen['quotes'][number]): string =>
    `${[date ?? 'undated', outlet ?? 'no outlet', article].join(' ')}: ${text.slice(0, 90).replaceAll(/\s+/gu, ' ')}`;
  const lists = (['quotes', 'closest', 'nearest'] as const).flatMap((list) =>
    seen[list].map((one) => `    ${list}: ${short(one)}`),
  );
  return [
    `${of.id} ${of.kind}: ${of.question.slice(0, 160)}`,
    ...faults.map((one) => `    ${one}`),
    `    came: ${JSON.stringify({ status, language, declined, isListing, understood })}`,
    ...lists,
  ].join('\n');
}

const corpora = await openCorpora(values.index);
try {
  const sets = [
    ['reported', () => reportedCases(file)],
    ['further', furtherCases],
  ] as const;
  for (const [name, read] of sets) {
    if (values.only !== undefined && values.only !== name) continue;
    const cases = (await read()).filter(({ kind }) => values.kind === undefined || kind === values.kind);
    process.stdout.write(`${report(`# ${name}`, await outcomesOf(corpora, cases))}\n`);
  }
} finally {
  await corpora.close();
}
