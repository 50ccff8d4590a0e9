import { createHash } from 'node:crypto';

const LONGEST_NAME = 60;
const DIGEST = 8;

/**
 * Name of a fetched page in the corpus: its host as folder, the last part of its path so that people know it again, and a
 * digest of the whole address, so that no two addresses share a name.
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
    .slice(0, LONGEST_NAME);
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
