import { createHash } from 'node:crypto';
import { failure } from '../../domain/error.ts';
import type { Fetched } from '../../domain/ports/fetcher.ts';

const MAX_FILE_NAME_CHARS = 60;
const DIGEST = 8;

/**
 * Name of a fetched page in the corpus: the host is the folder, the last part of the path lets people recognise the page,
 * and a digest of the whole address keeps the names of two addresses apart.
 *
 * @param extension with its dot
 */
export function sourceOfAddress(address: string, extension: string): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? 'index';
  const name = readable(last)
    .replace(/\.\w{1,5}$/u, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, MAX_FILE_NAME_CHARS);
  const digest = createHash('sha256').update(address).digest('hex').slice(0, DIGEST);
  const folder = hostname.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^\.+/u, '');
  return `${folder}/${name === '' ? '' : `${name}-`}${digest}${extension}`;
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Name of a fetched page in the corpus, by its address and its kind. A server that names no content type means a web page.
 *
 * @param extensions the extension that a page gets, by its content type
 * @throws `fetch-failed` for a kind that is not read
 */
export function sourceOfFetched(
  { address, contentType }: Pick<Fetched, 'address' | 'contentType'>,
  extensions: ReadonlyMap<string, string>,
): string {
  const extension = contentType === null ? '.html' : extensions.get(contentType);
  if (extension === undefined) {
    throw failure('fetch-failed', { address, problem: `it is ${contentType}, which is not read` });
  }
  return sourceOfAddress(address, extension);
}
