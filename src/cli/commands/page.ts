import { compose } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { at } from '../../domain/at.ts';
import { failure } from '../../domain/error.ts';
import { existingIndex } from '../existing-index.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { command, CLI_EXIT, runProgram } from '../program.ts';

const page = withFolders(
  command('page', "Print a page's text as it is stored. Positions in JSON refer to this text."),
)
  .argument('<source>', "the page's path relative to the corpus folder")
  .allowExcessArguments(false);

await runProgram(async () => {
  page.parse();
  const source = at(page.args, 0);
  const composition = await compose(withNamedFolders(readSettings(), page.opts<FolderOptions>()));
  const { pages } = await existingIndex(composition);
  const found = pages.find((stored) => stored.source === source);
  if (found === undefined) throw failure('page-unknown', { source });
  // Character for character: no line feed is added.
  process.stdout.write(found.text);
  return CLI_EXIT.done;
});
