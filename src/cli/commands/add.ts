import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { gatherPages, placePages, type AddDeps } from '../../app/add/add-pages.ts';
import type { FeedNews } from '../../app/add/feed-news.ts';
import { composeIntake } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { failure } from '../../domain/error.ts';
import { cleaningUp } from '../interrupt.ts';
import { collected, withNamedFolders, type FolderOptions } from '../options.ts';
import { command, CLI_EXIT, runProgram, sayNotice, type CliExitCode } from '../program.ts';
import { printableLine } from '../output/printable.ts';
import { renderGathered, renderNews, renderPlaced } from '../output/render-added.ts';

type AddOptions = FolderOptions & {
  readonly feed: readonly string[];
  readonly yes?: true;
  readonly allowPrivate?: true;
};

const add = command('add', 'Add pages to the corpus: shows what was found in them, then asks.')
  .argument('[what...]', 'files, folders or http(s) addresses')
  .option('--feed <address>', 'add the new entries of an RSS or Atom feed; may be repeated', collected, [])
  .option('--yes', 'add without asking')
  .option('--allow-private', 'also fetch from addresses inside this machine or its network')
  .option('--corpus <dir>', 'folder of the pages (default: CORPUS_DIR)');

await runProgram(async () => {
  add.parse();
  const options = add.opts<AddOptions>();
  if (add.args.length + options.feed.length === 0) {
    throw failure('option-invalid', {
      option: 'add',
      value: '',
      expected: 'a file, a folder, an address or --feed',
    });
  }
  const { corpusDir } = withNamedFolders(readSettings(), options);
  const deps = await composeIntake(corpusDir, options.allowPrivate === true);
  return cleaningUp(
    () => {
      deps.intake.remove();
    },
    () => addPages(deps, options, corpusDir),
  );
});

async function addPages(deps: AddDeps, options: AddOptions, corpusDir: string): Promise<CliExitCode> {
  const agree = async (news: FeedNews): Promise<boolean> => {
    process.stdout.write(renderNews(news));
    return options.yes === true || agreed(news.taken.length, (pages) => `Fetch ${pages}?`);
  };
  const gathered = await gatherPages(deps, { inputs: add.args, feeds: options.feed, agree });
  const { doubts, undated } = gathered.understood;
  for (const problem of [...gathered.failures, ...doubts, ...undated]) sayNotice(problem);
  process.stdout.write(renderGathered(gathered));
  const isAllGathered = gathered.failures.length === 0;
  if (gathered.sources.length === 0) return isAllGathered ? CLI_EXIT.done : CLI_EXIT.failed;
  if (
    options.yes !== true &&
    !(await agreed(gathered.sources.length, (pages) => `Add ${pages} to ${printableLine(corpusDir)}?`))
  ) {
    process.stdout.write('Nothing was added.\n');
    return CLI_EXIT.failed;
  }
  const { placed, failures } = await placePages(deps.intake, gathered);
  for (const problem of failures) sayNotice(problem);
  process.stdout.write(renderPlaced(placed, corpusDir));
  return isAllGathered && failures.length === 0 ? CLI_EXIT.done : CLI_EXIT.failed;
}

/**
 * Asks for confirmation.
 *
 * @param question about "this page" or "these pages"
 * @throws `confirmation-needed` if there is no terminal
 */
async function agreed(pages: number, question: (pages: string) => string): Promise<boolean> {
  if (!process.stdin.isTTY) throw failure('confirmation-needed', { pages });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await Promise.race([
      terminal.question(`${question(pages === 1 ? 'this page' : `these ${pages} pages`)} [y/N] `),
      // The question itself never settles if the terminal ends (Ctrl-D).
      once(terminal, 'close').then(() => ''),
    ]);
    return /^y(?:es)?$/iu.test(answer.trim());
  } finally {
    terminal.close();
  }
}
