import { reportFeedback, type FeedbackReport } from '../../app/report/report-feedback.ts';
import { REASONS, type Reason } from '../../domain/ports/stores/feedback-store.ts';
import { readDataFolder } from '../../config/bot-settings.ts';
import { composeFeedback } from '../../compose.ts';
import { command, CLI_EXIT, runProgram } from '../program.ts';

const feedback = command('feedback', 'Show how people in Discord voted on the answers.')
  .option('--json', 'print one JSON object')
  .allowExcessArguments(false);

await runProgram(async () => {
  feedback.parse();
  const store = composeFeedback(readDataFolder());
  const report = reportFeedback(await store.votes(), await store.damagedVotes());
  const asJson = feedback.opts<{ readonly json?: true }>().json === true;
  process.stdout.write(`${asJson ? JSON.stringify(report) : words(report)}\n`);
  return CLI_EXIT.done;
});

const REASONS_IN_WORDS = {
  wrong: 'wrong',
  'not-an-answer': 'no answer to the question',
  outdated: 'outdated',
  other: 'something else',
} as const satisfies Record<Reason, string>;

function words({ helpful, notHelpful, from, to, quotes, reasons, damaged }: FeedbackReport): string {
  const left = damaged === 0 ? [] : [`damaged lines in feedback.jsonl, not counted: ${damaged}`];
  if (from === null || to === null) return ['Nobody has voted yet.', ...left].join('\n');
  const given = REASONS.flatMap((reason) =>
    reasons[reason] === 0 ? [] : [`${reasons[reason]} ${REASONS_IN_WORDS[reason]}`],
  );
  return [
    `${helpful} helpful, ${notHelpful} not helpful, from ${from} to ${to}`,
    ...(given.length === 0 ? [] : [`Reasons: ${given.join(', ')}`]),
    ...quotes.map((quote) => `${quote.id}  ${quote.helpful} helpful, ${quote.notHelpful} not helpful`),
    ...left,
  ].join('\n');
}
