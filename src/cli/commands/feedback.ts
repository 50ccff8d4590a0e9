import { reportFeedback, type FeedbackReport } from '../../app/report/report-feedback.ts';
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

function words({ helpful, notHelpful, from, to, quotes, damaged }: FeedbackReport): string {
  const left = damaged === 0 ? [] : [`damaged lines in feedback.jsonl, not counted: ${damaged}`];
  if (from === null || to === null) return ['Nobody has voted yet.', ...left].join('\n');
  return [
    `${helpful} helpful, ${notHelpful} not helpful, from ${from} to ${to}`,
    ...quotes.map((quote) => `${quote.id}  ${quote.helpful} helpful, ${quote.notHelpful} not helpful`),
    ...left,
  ].join('\n');
}
