import { reportFeedback, type FeedbackReport } from '../app/report-feedback.ts';
import { readDataFolder } from '../bot-config.ts';
import { composeFeedback } from '../compose.ts';
import { command, EXIT, runProgram } from './program.ts';

const feedback = command('feedback', 'Say what people in Discord thought of the answers.')
  .option('--json', 'print one JSON object')
  .allowExcessArguments(false);

await runProgram(async () => {
  feedback.parse();
  const report = reportFeedback(await composeFeedback(readDataFolder()).votes());
  const asJson = feedback.opts<{ readonly json?: true }>().json === true;
  process.stdout.write(`${asJson ? JSON.stringify(report) : words(report)}\n`);
  return EXIT.done;
});

function words({ helpful, notHelpful, from, to, quotes }: FeedbackReport): string {
  if (from === null || to === null) return 'Nobody has voted yet.';
  return [
    `${helpful} helpful, ${notHelpful} not helpful, from ${from} to ${to}`,
    ...quotes.map((quote) => `${quote.id}  ${quote.helpful} helpful, ${quote.notHelpful} not helpful`),
  ].join('\n');
}
