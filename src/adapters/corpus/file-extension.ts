/**
 * The extension that tells a file's format, with its dot and in lower case; empty if the name has none. A page that was saved
 * under its whole address, `index.html?id=3`, has the extension of the path in that address, as long as it is one that is
 * read; on some systems such a name has `@` for `?`. A known extension of two parts, `.warc.gz`, is one.
 *
 * @param isKnown whether files of an extension are read
 */
export function extensionOf(name: string, isKnown: (extension: string) => boolean): string {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  return (
    known(before('?', base), isKnown) ??
    known(base, isKnown) ??
    known(before('@', base), isKnown) ??
    lastOf(base)
  );
}

function known(base: string, isKnown: (extension: string) => boolean): string | null {
  const last = lastOf(base);
  const both = lastOf(base.slice(0, base.length - last.length)) + last;
  return [both, last].find(isKnown) ?? null;
}

function before(sign: string, base: string): string {
  const at = base.indexOf(sign);
  return at < 0 ? base : base.slice(0, at);
}

/** A dot at the beginning begins no extension. */
function lastOf(base: string): string {
  const at = base.lastIndexOf('.');
  return at <= 0 ? '' : base.slice(at);
}
