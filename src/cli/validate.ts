import { validateCorpus } from '../app/validate-corpus.ts';
import { composeCorpus } from '../compose.ts';
import { readSettings } from '../config.ts';
import { withFolders, withNamedFolders, type FolderOptions } from './options.ts';
import { command, EXIT, runProgram, say } from './program.ts';
import { worded } from '../operator-wording.ts';

const validate = withFolders(
  command('validate', 'Check the corpus without indexing it.'),
).allowExcessArguments(false);

await runProgram(async () => {
  validate.parse();
  const settings = withNamedFolders(readSettings(), validate.opts<FolderOptions>());
  const { pages, articles, warnings, errors } = await validateCorpus(composeCorpus(settings));
  for (const warning of warnings) say(`warning: ${worded(warning)}`);
  for (const error of errors) say(`error: ${worded(error)}`);
  const counts = `${warnings.length} warnings, ${errors.length} errors`;
  process.stdout.write(`${pages} pages, ${articles} articles: ${counts}\n`);
  return errors.length === 0 ? EXIT.done : EXIT.failed;
});
