import {
  countOutcomes,
  evaluateAnswers,
  type AnswerFigures,
  type AnswerResult,
} from '../../app/evaluate/evaluate-answers.ts';
import { evaluateAbstention, type AbstentionFigures } from '../../app/evaluate/evaluate-abstention.ts';
import { evaluateRetrieval, type RetrievalFigures } from '../../app/evaluate/evaluate-retrieval.ts';
import { requireCalibrated } from '../../app/ask/answering.ts';
import { openEngine } from '../../app/ask/engine.ts';
import { compose, evaluationData } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { parseCount, withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { command, CLI_EXIT, runProgram, sayNotice, type CliExitCode } from '../program.ts';
import { printable } from '../output/printable.ts';
import { progressBar } from '../output/progress.ts';

const MAX_SAMPLE = 1_000_000;

type AbstentionCliOptions = { readonly json?: true; readonly limit?: string };
type RetrievalOptions = { readonly json?: true; readonly limit?: string; readonly rerank?: true };

const retrieval = command(
  'retrieval',
  'Rank the documents of BEIR folders and print nDCG@10, R@1, R@5 and R@20, in points.',
)
  .argument('<folder...>', 'folders with corpus.jsonl, queries.jsonl and qrels.tsv')
  .option('--limit <n>', 'use the first n questions of each set')
  .option('--json', 'print one JSON line per set')
  .option('--rerank', 'rank the best again with the judge');

const abstention = command(
  'abstention',
  'Measure how well answerable questions are told from unanswerable ones, by file.',
)
  .argument('<file...>', 'questions with ten passages each in the form of NoMIRACL, .jsonl or .jsonl.gz')
  .option('--limit <n>', 'use the first n answerable and the first n unanswerable questions')
  .option('--json', 'print one JSON line per file');

const answers = withFolders(
  command('answers', 'Ask gold questions of a corpus and print the outcomes by language.'),
)
  .argument('<file>', 'one JSON line per question: {id, lang, q, answerable, page, gold}')
  .option('--json', 'print one JSON object');

const evaluate = command('eval', 'Measure quality.')
  .addCommand(retrieval)
  .addCommand(abstention)
  .addCommand(answers);

let exit: () => Promise<CliExitCode> = () => Promise.resolve(CLI_EXIT.usage);
retrieval.action((folders: string[], options: RetrievalOptions) => {
  exit = () => evaluateSets(folders, options);
});
abstention.action((files: string[], options: AbstentionCliOptions) => {
  exit = () => evaluateFiles(files, options);
});
answers.action((file: string, options: FolderOptions & { readonly json?: true }) => {
  exit = () => evaluateFile(file, options);
});

await runProgram(async () => {
  evaluate.parse();
  return exit();
});

async function evaluateSets(folders: readonly string[], options: RetrievalOptions): Promise<CliExitCode> {
  const limit = limitOf(options);
  const composition = await compose(readSettings());
  const deps = { ...composition, reranks: options.rerank === true };
  try {
    for (const folder of folders) {
      const set = await evaluationData.readRetrievalSet(folder);
      const figures = await evaluateRetrieval(set, deps, limit, progressBar(set.name));
      process.stdout.write(`${options.json === true ? JSON.stringify(figures) : retrievalLines(figures)}\n`);
    }
    return CLI_EXIT.done;
  } finally {
    await deps.embedder.close();
  }
}

async function evaluateFiles(files: readonly string[], options: AbstentionCliOptions): Promise<CliExitCode> {
  const limit = limitOf(options);
  const deps = await compose(readSettings());
  try {
    for (const file of files) {
      const sets = await evaluationData.readPassageSets(file);
      const figures = await evaluateAbstention(file, sets, deps, { limit, onProgress: progressBar(file) });
      process.stdout.write(`${options.json === true ? JSON.stringify(figures) : abstentionLine(figures)}\n`);
    }
    return CLI_EXIT.done;
  } finally {
    await deps.embedder.close();
  }
}

function limitOf({ limit }: { readonly limit?: string }): number | undefined {
  return limit === undefined ? undefined : parseCount('--limit', limit, MAX_SAMPLE);
}

function abstentionLine(figures: AbstentionFigures): string {
  const { file, answerable, unanswerable, auc, hallucination, error, threshold } = figures;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const counts = `${answerable} answerable, ${unanswerable} unanswerable questions`;
  const shares = `${percent(hallucination)} of the unanswerable answered, ${percent(error)} of the answerable not`;
  return `${file}: ${counts}\n  AUC ${auc.toFixed(3)}; at evidence ${threshold}: ${shares}`;
}

function retrievalLines({ set, queries, articles, ...measures }: RetrievalFigures): string {
  const row = (name: 'ndcg10' | 'r1' | 'r5' | 'r20'): string => {
    const { dense, keyword, fused, reranked } = measures[name];
    const cells = [dense, keyword, fused, ...(reranked === undefined ? [] : [reranked])].map((value) =>
      value.toFixed(1).padStart(8),
    );
    return `  ${name.padEnd(8)}${cells.join('')}`;
  };
  const isReranked = measures.ndcg10.reranked !== undefined;
  const head = `${set}: ${queries} questions, ${articles} articles\n  ${''.padEnd(8)}   dense keyword   fused${isReranked ? ' reranked' : ''}`;
  return [head, row('ndcg10'), row('r1'), row('r5'), row('r20')].join('\n');
}

async function evaluateFile(
  file: string,
  options: FolderOptions & { readonly json?: true },
): Promise<CliExitCode> {
  const questions = await evaluationData.readGoldQuestions(file);
  const composition = await compose(withNamedFolders(readSettings(), options));
  try {
    // Told before an index is built, which may take minutes.
    requireCalibrated(composition.answering);
    const engine = await openEngine(composition, {
      onNotice: sayNotice,
      onProgress: progressBar('Indexing'),
    });
    const results = await evaluateAnswers(engine, questions);
    const languages = [...new Set(results.map(({ lang }) => lang))];
    const byLanguage = Object.fromEntries(
      languages.map((lang) => [lang, countOutcomes(results.filter((result) => result.lang === lang))]),
    );
    const total = countOutcomes(results);
    const report =
      options.json === true ? JSON.stringify({ file, total, byLanguage }) : table(results, total, byLanguage);
    process.stdout.write(`${printable(report)}\n`);
    return CLI_EXIT.done;
  } finally {
    await composition.embedder.close();
  }
}

function table(
  results: readonly AnswerResult[],
  total: AnswerFigures,
  byLanguage: Readonly<Record<string, AnswerFigures>>,
): string {
  const line = ({ id, outcome, evidence, bestIsRight, q, quote }: AnswerResult): string => {
    const best = bestIsRight === true && outcome !== 'right' ? ' (best candidate right)' : '';
    const shown = quote === null ? '' : `\n    ${quote.replace(/\s+/gu, ' ')}`;
    return `${id}  ${outcome}${best}  ${evidence.toFixed(3)}  ${q}${shown}`;
  };
  const row = (name: string, figures: AnswerFigures): string =>
    [
      name.padEnd(6),
      ...[figures.questions, figures.right, figures.wrong, figures.abstainedWrongly],
      ...[figures.abstainedRightly, figures.answeredUnanswerable, figures.bestIsRight],
    ]
      .map((cell) => String(cell).padStart(9))
      .join('');
  const head = '            asked    right    wrong  missing | refused   fooled | best right';
  const rows = Object.entries(byLanguage).map(([lang, figures]) => row(lang, figures));
  return [...results.map(line), '', head, ...rows, row('all', total)].join('\n');
}
