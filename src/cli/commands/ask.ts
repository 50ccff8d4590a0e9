import { DEFAULT_QUOTES, MAX_QUOTES } from '../../app/limits.ts';
import { requireCalibrated } from '../../app/ask/answering.ts';
import { readQuestion } from '../../app/ask/question/read-question.ts';
import type { Reply, Engine } from '../../app/ask/engine.ts';
import { compose } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { failure } from '../../domain/error.ts';
import { answerJson } from '../../wire/answer-json.ts';
import { lineIn } from '../line-in.ts';
import { openedEngine } from '../opened-engine.ts';
import { answerBatch, checkBatch } from '../batch.ts';
import {
  collected,
  type FilterOptions,
  type FolderOptions,
  parseCount,
  parseFilter,
  withFilter,
  withFolders,
  withNamedFolders,
} from '../options.ts';
import { command, CLI_EXIT, runProgram, say, sayNotice } from '../program.ts';
import { renderAnswer, undatedLeftOut } from '../output/render-answer.ts';
import { printTrace } from '../output/trace.ts';

type AskCliOptions = FolderOptions &
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
  .option('--top <n>', 'the most quotes to show', String(DEFAULT_QUOTES))
  .option(
    '--after <question>',
    'an earlier question that this one follows up; may be repeated',
    collected,
    [],
  )
  .option('--verbose', 'print names, passages and scores on stderr');

/** UTF-16 units of all earlier questions on a command line. A batch has no such limit. */
const MAX_EARLIER_CHARS = 4000;

/** @throws `option-invalid` */
function checkEarlier(earlier: readonly string[]): void {
  const length = earlier.reduce((sum, text) => sum + text.length, 0);
  if (length <= MAX_EARLIER_CHARS) return;
  throw failure('option-invalid', {
    option: '--after',
    value: `${length} characters`,
    expected: `at most ${MAX_EARLIER_CHARS} in all (a line of --batch may have more in "earlier")`,
  });
}

await runProgram(async () => {
  program.parse();
  const options = program.opts<AskCliOptions>();
  const filter = parseFilter(options);
  const limit = parseCount('--top', options.top, MAX_QUOTES);
  const asJson = options.json === true || options.batch !== undefined;
  const typed = program.args.join(' ');
  // A question that cannot be read is refused before anything is loaded.
  if (options.batch === undefined) readQuestion(typed, () => 'und');
  else if (typed !== '') {
    throw failure('option-invalid', { option: '--batch', value: typed, expected: 'no question beside it' });
  } else await checkBatch(options.batch);
  checkEarlier(options.after);
  const settings = withNamedFolders(readSettings(), options);
  const composition = await compose(settings);
  try {
    // Told before an index is built, which may take minutes.
    requireCalibrated(composition.answering);
    const engine = await openedEngine(composition);
    const ask = async (question: string, earlier: readonly string[]): Promise<Reply> => {
      const reply = await engine.ask(question, filter, limit, { earlier });
      for (const told of reply.notices) sayNotice(told);
      if (options.verbose === true)
        printTrace(
          reply,
          requireCalibrated(engine.answering).calibration.crossEncoderScorer?.weights ?? null,
        );
      if (asJson && reply.undatedLeftOut > 0) say(undatedLeftOut(reply.undatedLeftOut));
      return reply;
    };
    if (options.batch !== undefined) return await answerBatch(options.batch, ask);
    const reply = await ask(typed, options.after);
    print(engine, reply, asJson);
    return reply.answer.kind === 'answered' ? CLI_EXIT.done : CLI_EXIT.abstained;
  } finally {
    await composition.embedder.close();
  }
});

function print(engine: Engine, reply: Reply, asJson: boolean): void {
  const text = asJson ? JSON.stringify(answerJson(reply)) : renderAnswer(reply, lineIn(engine));
  process.stdout.write(`${text}\n`);
}
