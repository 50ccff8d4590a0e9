import { expect, it } from 'vitest';
import { withGivenFolders } from '../../../src/cli/output/suggested-commands.ts';

const MESSAGE = 'There is no index. Run npm run index.';

it.each<[string, readonly string[], string]>([
  ['nothing where no folder was named', ['--json', 'a question'], MESSAGE],
  ['the corpus', ['--corpus', 'pages'], 'There is no index. Run npm run index -- --corpus pages.'],
  ['both', ['--index=x', '--corpus=p'], 'There is no index. Run npm run index -- --corpus p --index x.'],
  [
    'the last of several',
    ['--index', 'a', '--index', 'b'],
    'There is no index. Run npm run index -- --index b.',
  ],
  ['no word of a question', ['--', '--corpus', 'pages'], MESSAGE],
  [
    'a name with a space',
    ['--corpus', "it's mine"],
    String.raw`There is no index. Run npm run index -- --corpus 'it'\''s mine'.`,
  ],
])('a suggested command repeats %s', (_, args, suggested) => {
  expect(withGivenFolders(MESSAGE, args)).toBe(suggested);
});

it('is given only the options that it takes', () => {
  const args = ['--corpus', 'p', '--index', 'x'];
  expect(withGivenFolders('Add pages to it (npm run add).', args)).toBe(
    'Add pages to it (npm run add -- --corpus p).',
  );
  expect(withGivenFolders('Run npm run --silent status to list them.', args)).toBe(
    'Run npm run --silent status -- --corpus p --index x to list them.',
  );
});
