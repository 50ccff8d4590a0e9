import { DEFAULT_QUOTES, MAX_QUOTES } from '../app/limits.ts';
import { readQuestion } from '../app/read-question.ts';
import { openSession, type Reply, type Session } from '../app/session.ts';
import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { failure } from '../domain/error.ts';
import { lineNumberAt } from '../text/line-number.ts';
import { answerJson } from './answer-json.ts';
import { answerBatch, checkBatch } from './batch.ts';
import { collected, countOf, filterOf, withFilter, withFolders, withNamedFolders } from './options.ts';
import type { FilterOptions, FolderOptions } from './options.ts';
import { command, EXIT, runProgram, say, sayNotice } from './program.ts';
import { progressBar } from './progress.ts';
import { renderAnswer, undatedLeftOut } from './render-answer.ts';
import { interruptible } from './interrupt.ts';
import { printTrace } from './trace.ts';

type Options = FolderOptions &
  FilterOptions & {
    readonly json?: true;
    readonly batch?: string;
    readonly top: string;
    readonly verbose?: true;
    readonly after: readonly string[];
  };

const program = withFilter(withFolders(command('ask', 'Answer a question by quoting the corpus.')))
  .argument('[question...]', 'the question, in any language')
  .option('--json', 'print one JSON object')
  .option('--batch <file>', 'answer each line {"id", "q"} of a file, or of - for standard input')
  .option('--top <n>', 'quotes at most', String(DEFAULT_QUOTES))
  .option(
    '--after <question>',
    'an earlier question that this one follows up; may be given again',
    collected,
    [],
  )
  .option('--verbose', 'print names, passages and scores on stderr');

/** Units of all earlier questions on a command line; a batch has no such limit. */
const MOST_EARLIER = 4000;

/** @throws `option-invalid` */
function checkEarlier(earlier: readonly string[]): void {
  const length = earlier.reduce((sum, text) => sum + text.length, 0);
  if (length <= MOST_EARLIER) return;
  throw failure('option-invalid', {
    option: '--after',
    value: `${length} characters`,
    expected: `at most ${MOST_EARLIER} in all (a line of --batch may have more in "earlier")`,
  });
}

await runProgram(async () => {
  program.parse();
  const options = program.opts<Options>();
  const filter = filterOf(options);
  const limit = countOf('--top', options.top, MAX_QUOTES);
  const asJson = options.json === true || options.batch !== undefined;
  const typed = program.args.join(' ');
  // A question that cannot be read is told before anything is loaded.
  if (options.batch === undefined) readQuestion(typed, () => 'und');
  else if (typed !== '') {
    throw failure('option-invalid', { option: '--batch', value: typed, expected: 'no question beside it' });
  } else await checkBatch(options.batch);
  checkEarlier(options.after);
  const settings = withNamedFolders(readSettings(), options);
  const composition = await compose(settings);
  try {
    const session = await interruptible((signal) =>
      openSession(composition, { onNotice: sayNotice, onProgress: progressBar('Indexing'), signal }),
    );
    const ask = async (question: string, earlier: readonly string[]): Promise<Reply> => {
      const reply = await session.ask(question, filter, limit, earlier);
      for (const told of reply.notices) sayNotice(told);
      if (options.verbose === true) printTrace(reply);
      if (asJson && reply.undatedLeftOut > 0) say(undatedLeftOut(reply.undatedLeftOut));
      return reply;
    };
    if (options.batch !== undefined) return await answerBatch(options.batch, ask);
    const reply = await ask(typed, options.after);
    print(session, reply, asJson);
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
        reply.latestAsked,
        reply.limitedBy,
      );
  process.stdout.write(`${text}\n`);
}
