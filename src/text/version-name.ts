const STAMP = /\/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[0-9a-f]{8}[^/]*$/u;

/** The name of a version's file at the end, or before the name of a page in it. */
const FILE = /\/\d{8}T\d{6}Z-[0-9a-f]{8}[^/#]*(?=#|$)/u;

/** Stands for the time of a page whose fetch nothing tells. */
const UNKNOWN_TIME = '00000000T000000Z';

/**
 * The name of a version among all versions: in a folder that is named like its page, by time and digest, so that a page that is kept
 * twice is one file, and no other takes its place.
 *
 * @param fetchedAt ISO time; null where nothing tells
 * @param sha256 of its bytes, in hexadecimal; @param extension with its dot
 */
export function versionName(
  source: string,
  fetchedAt: string | null,
  sha256: string,
  extension: string,
): string {
  const stamp = fetchedAt === null ? UNKNOWN_TIME : `${fetchedAt.slice(0, 19).replace(/[-:]/gu, '')}Z`;
  return `${source}/${stamp}-${sha256.slice(0, 8)}${extension}`;
}

/**
 * The file of a version, of which a page may be a part: `versionName` gave its name. Null for a name that is none of a version.
 *
 * @param name that of the file, or that of a page in it: `name#1`, `name#folder/page.html`
 */
export function versionFile(name: string): string | null {
  const found = FILE.exec(name);
  return found === null ? null : name.slice(0, found.index + found[0].length);
}

/**
 * The page of which a version is one, and the ISO time at which it was fetched; null for a name that is none of a version.
 *
 * @param name as `versionName` makes it, or that of a page in it: `name#1`
 */
export function versionOfName(
  name: string,
): { readonly source: string; readonly fetchedAt: string | null } | null {
  const [file = ''] = name.split('#', 1);
  const [found, year, month, day, hour, minute, second] = STAMP.exec(file) ?? [];
  if (found === undefined) return null;
  const iso = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`;
  return { source: file.slice(0, -found.length), fetchedAt: Number.isNaN(Date.parse(iso)) ? null : iso };
}
