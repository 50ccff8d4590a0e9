import { at } from '../../domain/at.ts';

/** The system's name for a failure, such as ENOENT; the message of any other error. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return messageOf(error);
}

/** Words for system codes that say little to a person who must fix the cause. */
const PROBLEMS = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'a symbolic link is in its way, and links are not followed',
  EINVAL: 'it is not a regular file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EFBIG: 'it is too large',
} as const;

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(PROBLEMS));

/** Words for entries of a folder that are listed and never opened. */
export const ENTRY_PROBLEMS = { link: 'symbolic link', irregular: 'not a regular file' } as const;

/** The words for a failure, or its `systemCode` where there are none. */
export function problemInWords(error: unknown): string {
  const code = systemCode(error);
  return WORDS.get(code) ?? code;
}

/** An error in the form of the system's own. */
export function systemError(code: keyof typeof PROBLEMS, path: string): Error {
  return Object.assign(new Error(`${code}: ${PROBLEMS[code]}, ${path}`), { code });
}

/** UTF-16 units of a reader's complaint that a message repeats: a library may quote the file. */
const MAX_PROBLEM_CHARS = 200;

/** Words for complaints of the libraries that unpack files. */
const COMPLAINTS: ReadonlyMap<string, string> = new Map([
  ['Z_BUF_ERROR', 'it breaks off'],
  ['Z_DATA_ERROR', 'it is damaged'],
  [
    'End of central directory record signature not found. Either not a zip file, or file is truncated.',
    'it is not a ZIP archive, or it breaks off',
  ],
]);

/** What a library complains of, in a length that a message can bear, and without the full stop that the message has. */
export function complaintOf(error: unknown): string {
  const complaint = systemCode(error);
  return COMPLAINTS.get(complaint) ?? complaint.slice(0, MAX_PROBLEM_CHARS).replace(/\.$/u, '');
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The first line of that message. */
export function firstLineOf(error: unknown): string {
  return at(messageOf(error).split('\n'), 0);
}
