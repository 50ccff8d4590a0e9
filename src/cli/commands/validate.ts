import { validateCorpus } from '../../app/indexing/validate-corpus.ts';
import { composeCorpus } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { command, CLI_EXIT, runProgram, say } from '../program.ts';
import { counted, describeNotice } from '../../operator-messages.ts';

const validate = withFolders(
  command('validate', 'Check the corpus without indexing it.'),
).allowExcessArguments(false);

await runProgram(async () => {
  validate.parse();
  const settings = withNamedFolders(readSettings(), validate.opts<FolderOptions>());
  const { pages, articles, warnings, errors } = await validateCorpus(composeCorpus(settings));
  for (const warning of warnings) say(`warning: ${describeNotice(warning)}`);
  for (const error of errors) say(`error: ${describeNotice(error)}`);
  const size = `${counted(pages, 'page')}, ${counted(articles, 'article')}`;
  const problems = `${counted(warnings.length, 'warning')}, ${counted(errors.length, 'error')}`;
  process.stdout.write(`${size}: ${problems}\n`);
  return errors.length === 0 ? CLI_EXIT.done : CLI_EXIT.failed;
});
