import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { gatherPages, placePages, type AddMeans } from '../app/add-pages.ts';
import type { FeedNews } from '../app/feed-news.ts';
import { composeIntake } from '../compose.ts';
import { readSettings } from '../config.ts';
import { failure } from '../domain/error.ts';
import { cleaningUp } from './interrupt.ts';
import { collected, withNamedFolders, type FolderOptions } from './options.ts';
import { command, EXIT, runProgram, sayNotice, type ExitCode } from './program.ts';
import { renderGathered, renderNews, renderPlaced } from './render-added.ts';

type Options = FolderOptions & {
  readonly feed: readonly string[];
  readonly yes?: true;
  readonly allowPrivate?: true;
};

const add = command('add', 'Put pages into the corpus: shows what was understood, then asks.')
  .argument('[what...]', 'files, folders or http(s) addresses')
  .option('--feed <address>', 'add what is new in an RSS or Atom feed; may be given again', collected, [])
  .option('--yes', 'add without asking')
  .option('--allow-private', 'fetch from addresses inside this machine or its network, too')
  .option('--corpus <dir>', 'folder of the pages (default: CORPUS_DIR)');

await runProgram(async () => {
  add.parse();
  const options = add.opts<Options>();
  if (add.args.length + options.feed.length === 0) {
    throw failure('option-invalid', {
      option: 'add',
      value: '',
      expected: 'a file, a folder, an address or --feed',
    });
  }
  const { corpusDir } = withNamedFolders(readSettings(), options);
  const means = await composeIntake(corpusDir, options.allowPrivate === true);
  return cleaningUp(
    () => {
      means.intake.remove();
    },
    () => addPages(means, options),
  );
});

async function addPages(means: AddMeans, options: Options): Promise<ExitCode> {
  const agree = async (news: FeedNews): Promise<boolean> => {
    process.stdout.write(renderNews(news));
    return options.yes === true || agreed(news.taken.length, 'Fetch');
  };
  const gathered = await gatherPages(means, { inputs: add.args, feeds: options.feed, agree });
  for (const problem of [...gathered.failures, ...gathered.understood.undated]) sayNotice(problem);
  process.stdout.write(renderGathered(gathered));
  const isAllGathered = gathered.failures.length === 0;
  if (gathered.sources.length === 0) return isAllGathered ? EXIT.done : EXIT.failed;
  if (options.yes !== true && !(await agreed(gathered.sources.length, 'Add'))) {
    process.stdout.write('Nothing was added.\n');
    return EXIT.failed;
  }
  const { placed, failures } = await placePages(means.intake, gathered);
  for (const problem of failures) sayNotice(problem);
  process.stdout.write(renderPlaced(placed));
  return isAllGathered && failures.length === 0 ? EXIT.done : EXIT.failed;
}

/** @throws `confirmation-needed` where nobody can be asked */
async function agreed(pages: number, what: 'Add' | 'Fetch'): Promise<boolean> {
  if (!process.stdin.isTTY) throw failure('confirmation-needed', { pages });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await Promise.race([
      terminal.question(pages === 1 ? `${what} this page? [y/N] ` : `${what} these ${pages} pages? [y/N] `),
      // The question itself is never settled where the terminal ends (Ctrl-D).
      once(terminal, 'close').then(() => ''),
    ]);
    return /^y(?:es)?$/iu.test(answer.trim());
  } finally {
    terminal.close();
  }
}
