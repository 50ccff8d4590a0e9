/** Commands that a message may suggest, with the options by which folders are named to them. */
const COMMANDS = {
  index: ['--corpus', '--index'],
  status: ['--corpus', '--index'],
  add: ['--corpus'],
} as const;

const SUGGESTED = /npm run (?:--silent )?(index|status|add)\b/gu;

/**
 * A message in which every suggested command names the folders that this command line named, so that it works on the same
 * corpus and index.
 *
 * @param args of this command line
 */
export function withGivenFolders(message: string, args: readonly string[] = process.argv.slice(2)): string {
  return message.replace(SUGGESTED, (suggested, command: keyof typeof COMMANDS) => {
    const folders = COMMANDS[command].flatMap((option) => {
      const folder = valueOf(option, args);
      return folder === undefined ? [] : [option, quoted(folder)];
    });
    return folders.length === 0 ? suggested : [suggested, '--', ...folders].join(' ');
  });
}

/** The value of an option, as commander reads it: the last one counts, and nothing after `--` is an option. */
function valueOf(option: string, args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options
    .flatMap((argument, i) => {
      if (argument.startsWith(`${option}=`)) return argument.slice(option.length + 1);
      return argument === option ? (options[i + 1] ?? []) : [];
    })
    .at(-1);
}

/** A folder as a POSIX shell takes it. */
function quoted(folder: string): string {
  return /^[\w./-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`;
}
