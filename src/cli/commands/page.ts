import { parseCorpus } from '../../app/indexing/parse-corpus.ts';
import { compose, composeGivenPages } from '../../compose.ts';
import { readSettings } from '../../config/settings.ts';
import { at } from '../../domain/at.ts';
import { failure } from '../../domain/error.ts';
import { existingIndex } from '../existing-index.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { understoodJson } from '../output/understood-json.ts';
import { command, CLI_EXIT, runProgram, sayNotice, type CliExitCode } from '../program.ts';

type PageOptions = FolderOptions & { readonly json?: true };

const page = withFolders(
  command(
    'page',
    "Print a page's text as it is stored, or what isnad understands of files. Positions in JSON refer to the stored text.",
  ),
)
  .argument(
    '<file...>',
    "a page's path relative to the corpus folder; with --json files and folders anywhere, which need not be indexed",
  )
  .option(
    '--json',
    'print a JSON object for each article that the files hold, and for each file that is refused',
  );

await runProgram(async () => {
  page.parse();
  const options = page.opts<PageOptions>();
  return options.json === true ? printUnderstood(page.args, options) : printStored(page.args, options);
});

/** @throws `option-invalid` for more than one page; `page-unknown`, and what `existingIndex` throws */
async function printStored(sources: readonly string[], options: FolderOptions): Promise<CliExitCode> {
  const source = at(sources, 0);
  if (sources.length > 1) throw wrong('page', at(sources, 1), 'one page; --json reads several files');
  const composition = await compose(withNamedFolders(readSettings(), options));
  const { pages } = await existingIndex(composition);
  const found = pages.find((stored) => stored.source === source);
  if (found === undefined) throw failure('page-unknown', { source });
  // Character for character: no line feed is added.
  process.stdout.write(found.text);
  return CLI_EXIT.done;
}

/** @throws `option-invalid` beside a folder of a corpus or an index: neither is read */
async function printUnderstood(
  paths: readonly string[],
  { corpus, index }: FolderOptions,
): Promise<CliExitCode> {
  if (corpus !== undefined)
    throw wrong('--corpus', corpus, 'the path itself, without an option, beside --json');
  if (index !== undefined) throw wrong('--index', index, 'no index beside --json, which reads the files');
  const parsed = await parseCorpus(composeGivenPages(paths));
  for (const remark of parsed.remarks) sayNotice(remark);
  for (const line of understoodJson(parsed)) process.stdout.write(`${JSON.stringify(line)}\n`);
  return parsed.refused.length === 0 ? CLI_EXIT.done : CLI_EXIT.failed;
}

function wrong(option: string, value: string, expected: string): Error {
  return failure('option-invalid', { option, value, expected });
}
