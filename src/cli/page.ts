import { compose } from '../compose.ts';
import { readSettings } from '../config.ts';
import { failure } from '../domain/error.ts';
import { existingIndex } from './existing-index.ts';
import { withFolders, withNamedFolders, type FolderOptions } from './options.ts';
import { command, EXIT, runProgram } from './program.ts';

const page = withFolders(command('page', "Print a page's text as it is stored: what every span counts in."))
  .argument('<source>', "the page's path relative to the corpus folder")
  .allowExcessArguments(false);

await runProgram(async () => {
  page.parse();
  const source = page.args[0] ?? '';
  const composition = await compose(withNamedFolders(readSettings(), page.opts<FolderOptions>()));
  const { pages } = await existingIndex(composition);
  const found = pages.find((stored) => stored.source === source);
  if (found === undefined) throw failure('page-unknown', { source });
  // To the character: no line end is added.
  process.stdout.write(found.text);
  return EXIT.done;
});
