import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { notice, type Notice } from '../../domain/error.ts';
import { isPassedOver } from '../corpus/list-corpus.ts';
import { ENTRY_PROBLEMS, problemInWords } from '../files/system-code.ts';

/** What lies at a path that an operator named, or why nothing there can be read. */
type GivenPath =
  | { readonly kind: 'folder' | 'file'; /** The path without links. */ readonly real: string }
  | { readonly kind: 'refused'; readonly notice: Notice };

/** Looks at a path that an operator named, which may therefore be a link itself. */
export async function givenPath(path: string): Promise<GivenPath> {
  const refused = (why: Notice): GivenPath => ({ kind: 'refused', notice: why });
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (found.isDirectory()) return { kind: 'folder', real };
    if (!found.isFile())
      return refused(notice('file-unreadable', { source: path, problem: ENTRY_PROBLEMS.irregular }));
    const source = basename(path);
    return isPassedOver(source)
      ? refused(notice('file-name-passed-over', { path, source }))
      : { kind: 'file', real };
  } catch (error) {
    return refused(notice('path-missing', { path, problem: problemInWords(error) }));
  }
}
