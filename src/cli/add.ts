import { createInterface } from 'node:readline/promises';
import { gatherPages, placePages } from '../app/add-pages.ts';
import { composeIntake } from '../compose.ts';
import { readSettings } from '../config.ts';
import { failure } from '../domain/error.ts';
import { collected, withNamedFolders, type FolderOptions } from './options.ts';
import { command, EXIT, runProgram, sayNotice } from './program.ts';
import { renderGathered, renderPlaced } from './render-added.ts';

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
  try {
    const gathered = await gatherPages(means, { inputs: add.args, feeds: options.feed });
    for (const problem of [...gathered.failures, ...gathered.understood.undated]) sayNotice(problem);
    const failed = gathered.failures.length > 0 ? EXIT.failed : EXIT.done;
    process.stdout.write(renderGathered(gathered));
    if (gathered.sources.length === 0) return failed;
    if (options.yes !== true && !(await agreed(gathered.sources.length))) {
      process.stdout.write('Nothing was added.\n');
      return failed;
    }
    const { placed, failures } = await placePages(means.intake, gathered);
    for (const problem of failures) sayNotice(problem);
    process.stdout.write(renderPlaced(placed));
    return failures.length > 0 ? EXIT.failed : failed;
  } finally {
    await means.intake.remove();
  }
});

/** @throws `confirmation-needed` where nobody can be asked */
async function agreed(pages: number): Promise<boolean> {
  if (!process.stdin.isTTY) throw failure('confirmation-needed', { pages });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(
      pages === 1 ? 'Add this page? [y/N] ' : `Add these ${pages} pages? [y/N] `,
    );
    return /^y(?:es)?$/iu.test(answer.trim());
  } finally {
    terminal.close();
  }
}
