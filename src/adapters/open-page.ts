import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** A link is not followed, a pipe not waited for; Windows, which knows neither flag, has 0 for them below. */
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
const FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/**
 * Opens a file of the corpus to read: the very file that was listed. What has become a link since, which may lead anywhere,
 * throws `ELOOP`; what is no regular file throws `EINVAL`.
 */
export async function openPage(path: string): Promise<FileHandle> {
  const file = await open(path, FLAGS);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
}
