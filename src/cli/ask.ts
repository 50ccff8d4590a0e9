import { DEFAULT_QUOTES, MAX_QUOTES } from '../app/limits.ts';
import { readQuestion } from '../app/read-question.ts';
import { openSession, type Reply, type Session } from '../app/session.ts';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { lineNumberAt } from '../text/line-number.ts';
import { answerJson } from './answer-json.ts';
import { answerBatch } from './batch.ts';
import { countOf, filterOf, withFilter, withFolders, withNamedFolders } from './options.ts';
import type { FilterOptions, FolderOptions } from './options.ts';
import { command, EXIT, runProgram, say } from './program.ts';
import { progressBar } from './progress.ts';
import { renderAnswer } from './render-answer.ts';
import { interruptSignal } from './interrupt.ts';
import { printTrace } from './trace.ts';
import { worded } from './wording.ts';

type Options = FolderOptions &
  FilterOptions & {
    readonly json?: true;
    readonly batch?: string;
    readonly top: string;
    readonly verbose?: true;
  };

const ask = withFilter(withFolders(command('ask', 'Answer a question by quoting the corpus.')))
  .argument('[question...]', 'the question, in any language')
  .option('--json', 'print one JSON object')
  .option('--batch <file>', 'answer each line {"id", "q"} of a file, or of - for standard input')
  .option('--top <n>', 'quotes at most', String(DEFAULT_QUOTES))
  .option('--verbose', 'print passages and scores on stderr');

await runProgram(async () => {
  ask.parse();
  const options = ask.opts<Options>();
  const filter = filterOf(options);
  const limit = countOf('--top', options.top, MAX_QUOTES);
  const typed = ask.args.join(' ');
  // A question that cannot be read is told before anything is loaded.
  if (options.batch === undefined) readQuestion(typed, () => 'und');
  const settings = withNamedFolders(readSettings(), options);
  const composition = await compose(settings);
  try {
    const session = await openSession(composition, {
      onNotice: (notice) => {
        say(worded(notice));
      },
      onProgress: progressBar('Indexing'),
      signal: interruptSignal(),
    });
    if (options.batch !== undefined) return await answerBatch(session, options.batch, filter, limit);
    const reply = await session.ask(typed, filter, limit);
    if (options.verbose === true) printTrace(reply);
    print(session, reply, options.json === true);
    return reply.answer.kind === 'answered' ? EXIT.done : EXIT.abstained;
  } finally {
    await composition.embedder.close();
  }
});

function print({ index }: Session, reply: Reply, asJson: boolean): void {
  const text = asJson
    ? JSON.stringify(answerJson(reply))
    : renderAnswer(
        reply.answer,
        ({ source, span }) => lineNumberAt(index.pageText(source) ?? '', span.start),
        reply.undatedLeftOut,
      );
  process.stdout.write(`${text}\n`);
}
