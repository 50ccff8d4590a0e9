import { join } from 'node:path';
import { readQuestion } from '../../app/ask/question/read-question.ts';
import { requireCalibrated } from '../../app/ask/answering.ts';
import type { Engine } from '../../app/ask/engine.ts';
import type { Follows } from '../../app/follow/follows.ts';
import { compose, composeFollows } from '../../compose.ts';
import { readDataFolder } from '../../config/bot-settings.ts';
import { readSettings } from '../../config/settings.ts';
import { DEFAULT_QUOTES } from '../../app/limits.ts';
import type { Quote } from '../../domain/answer.ts';
import { failure } from '../../domain/error.ts';
import type { Follow } from '../../domain/follow.ts';
import { cleanQuestion } from '../../text/question/clean-question.ts';
import { CLI_FOLLOW_RULES, printingCourier, TERMINAL } from '../followed-questions.ts';
import { lineIn } from '../line-in.ts';
import { openedEngine } from '../opened-engine.ts';
import { quoteJson } from '../../wire/answer-json.ts';
import { printable, printableLine } from '../output/printable.ts';
import { inset, renderAnswer } from '../output/render-answer.ts';
import { command, CLI_EXIT, runProgram, say, type CliExitCode } from '../program.ts';

type FollowCliOptions = { readonly check?: true; readonly stop?: string; readonly json?: true };

const program = command(
  'follow',
  'Follow questions: keep them, and print what newly indexed articles answer.',
)
  .argument(
    '[question...]',
    'a question to follow from now on; without one, those that are followed are listed',
  )
  .option('--check', 'print what is new since the last check')
  .option('--stop <id>', 'follow a question no longer')
  .option('--json', 'print one JSON object a line');

await runProgram(async () => {
  program.parse();
  const { check, stop, json } = program.opts<FollowCliOptions>();
  const typed = program.args.join(' ');
  if (typed !== '' && (check === true || stop !== undefined)) {
    const option = check === true ? '--check' : '--stop';
    throw failure('option-invalid', { option, value: typed, expected: 'no question beside it' });
  }
  if (typed !== '') readQuestion(typed, () => 'und');
  // The bot has files of its own: two programs must not write into the same.
  const follows = await composeFollows(join(readDataFolder(), 'command-line'), CLI_FOLLOW_RULES);
  if (stop !== undefined) return await stopped(follows, stop);
  if (check !== true && typed === '') return listed(follows, json === true);
  const composition = await compose(readSettings());
  try {
    requireCalibrated(composition.answering);
    const engine = await openedEngine(composition);
    return check === true
      ? await checked(follows, engine, json === true)
      : await begun(follows, engine, typed);
  } finally {
    await composition.embedder.close();
  }
});

/** @throws `follow-unknown` */
async function stopped(follows: Follows, id: string): Promise<CliExitCode> {
  if (!(await follows.stop(id))) throw failure('follow-unknown', { id });
  say('No longer followed.');
  return CLI_EXIT.done;
}

function listed(follows: Follows, asJson: boolean): CliExitCode {
  if (follows.all.length === 0 && !asJson) say('No question is followed.');
  for (const { id, question, since } of follows.all) {
    const line = asJson
      ? JSON.stringify({ id, question, since })
      : `${id}  since ${since}  ${printableLine(question)}`;
    process.stdout.write(`${line}\n`);
  }
  return CLI_EXIT.done;
}

async function begun(follows: Follows, engine: Engine, typed: string): Promise<CliExitCode> {
  const question = cleanQuestion(typed);
  const { id } = await follows.add({ question, language: 'en', place: TERMINAL, quiet: null }, engine);
  say(`Followed from now on under ${id}. What is indexed later is printed by: npm run follow -- --check`);
  say('What the corpus says today:');
  const reply = await engine.ask(question, {}, DEFAULT_QUOTES);
  const lineOf = lineIn(engine);
  process.stdout.write(`${renderAnswer(reply, lineOf)}\n`);
  return CLI_EXIT.done;
}

async function checked(follows: Follows, engine: Engine, asJson: boolean): Promise<CliExitCode> {
  await follows.check(engine);
  let told = 0;
  const lineOf = lineIn(engine);
  const courier = printingCourier(engine, async (follow, quote) => {
    await printed(asJson ? jsonOf(follow, quote) : textOf(follow, quote, lineOf));
    told++;
  });
  await follows.deliver(courier, (error) => {
    throw error;
  });
  if (told === 0 && !asJson) say('Nothing new answers what is followed.');
  return told === 0 ? CLI_EXIT.abstained : CLI_EXIT.done;
}

function jsonOf({ id, question }: Follow, quote: Omit<Quote, 'evidence'>): string {
  return JSON.stringify({ id, question, quote: quoteJson(quote) });
}

function textOf(
  { question }: Follow,
  { text, citation }: Omit<Quote, 'evidence'>,
  lineOf: (citation: Quote['citation']) => number,
): string {
  return [
    `Question: ${printableLine(question)}`,
    printable(text),
    ...inset(citation, lineOf(citation)),
    '',
  ].join('\n');
}

/** Resolves when the line is out. @throws `output-closed` if nobody reads it: then it is told the next time */
function printed(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(failure('output-closed', {}, error));
    });
  });
}
