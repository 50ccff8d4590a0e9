/** The system's name for a failure, such as ENOENT; for anything else its message. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/** Names that say little to whoever must put the cause right. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['ELOOP', 'a symbolic link is in its way, and none is followed'],
  ['EINVAL', 'what has its name is no regular file'],
  ['EISDIR', 'a folder has its name'],
  ['ENOTDIR', 'what has the name of its folder is no folder'],
  ['EFBIG', 'it is too large'],
]);

/** `systemCode`, in words where it is about what lies in the way. */
export function problemInWords(error: unknown): string {
  const code = systemCode(error);
  return WORDS.get(code) ?? code;
}
