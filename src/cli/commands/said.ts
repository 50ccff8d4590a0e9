import { requireCalibrated } from '../../app/ask/answering.ts';
import { readQuestion } from '../../app/ask/question/read-question.ts';
import { MAX_LISTED_PER_PAGE, MAX_NAME_CHARS } from '../../app/limits.ts';
import { pageOf } from '../../app/pages.ts';
import { saidBy } from '../../app/said/said-by.ts';
import { compose } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { failure } from '../../domain/error.ts';
import { typedWords } from '../../text/words/words.ts';
import {
  type FilterOptions,
  type FolderOptions,
  parseCount,
  parseFilter,
  withFilter,
  withFolders,
  withNamedFolders,
} from '../options.ts';
import { lineIn } from '../line-in.ts';
import { openedEngine } from '../opened-engine.ts';
import { renderSaid, saidJson } from '../output/render-said.ts';
import { command, CLI_EXIT, runProgram, sayNotice } from '../program.ts';

type SaidOptions = FolderOptions &
  FilterOptions & {
    readonly by: string;
    readonly about?: string;
    readonly top: string;
    readonly page: string;
    readonly json?: true;
  };

const program = withFilter(
  withFolders(command('said', 'Show what somebody is quoted with in the corpus, oldest first.')),
)
  .requiredOption('--by <name>', 'whose words: a name in any script, or a role')
  .option('--about <topic>', 'only what is about this')
  .option('--top <n>', 'quotes on a page', '10')
  .option('--page <n>', 'which page', '1')
  .option('--json', 'print one JSON object');

/** More pages than any archive has. */
const MAX_PAGES = 1_000_000;

await runProgram(async () => {
  program.parse();
  const options = program.opts<SaidOptions>();
  const { by, about = null } = options;
  checkName('--by', by);
  const filter = parseFilter(options);
  const size = parseCount('--top', options.top, MAX_LISTED_PER_PAGE);
  const number = parseCount('--page', options.page, MAX_PAGES);
  if (about !== null) readQuestion(about, () => 'und');
  const composition = await compose(withNamedFolders(readSettings(), options));
  try {
    if (about !== null) requireCalibrated(composition.answering);
    const engine = await openedEngine(composition);
    const request = { by, about, filter };
    const said = await saidBy(engine, request);
    for (const told of said.notices) sayNotice(told);
    const shown = { request, said, page: pageOf(said.quotes, number, size) };
    const text = options.json === true ? JSON.stringify(saidJson(shown)) : renderSaid(shown, lineIn(engine));
    process.stdout.write(`${text}\n`);
    return said.quotes.length > 0 ? CLI_EXIT.done : CLI_EXIT.abstained;
  } finally {
    await composition.embedder.close();
  }
});

/** @throws `option-invalid` */
function checkName(option: string, value: string): void {
  if (typedWords(value).length > 0 && value.length <= MAX_NAME_CHARS) return;
  throw failure('option-invalid', {
    option,
    value: value.slice(0, MAX_NAME_CHARS),
    expected: `a name of at most ${MAX_NAME_CHARS} characters`,
  });
}
