/** An address that may stand under a quote, as it was written: http or https and nothing else; else null. */
export function webAddress(written: string | null): string | null {
  const address = written?.trim() ?? '';
  return /^https?:\/\/[^\s/]\S*$/iu.test(address) ? address : null;
}

/** Whether a name is an address and not the name of anybody: with a scheme, with `www.`, or with a path behind a host. */
export function isAddress(name: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:)?\/\/|^\s*www\.\S+$|^\s*(?:[\w-]+\.)+[a-z]{2,}\/\S*\s*$/iu.test(name);
}

/** Whether a name is that of a host: some sites call themselves so, "example.org". */
export function isHost(name: string): boolean {
  return /^\s*(?:[\p{L}\d-]+\.)+\p{L}{2,}\s*$/u.test(name);
}

/** Parameters that say by which way a reader came, and not what he reads. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|mc_[ce]id|ref|ref_src|amp|cmpid|ocid|_ga|at_\w+|s|share)$/iu;

/**
 * The form in which addresses of one page are the same: without scheme, www, port, a slash at the end, fragment and parameters
 * that only track, in small letters up to the path. Null for what is no address.
 *
 * @param written with or without a scheme
 */
export function addressKey(written: string): string | null {
  const trimmed = written.trim();
  const address = webAddress(/^https?:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (address === null || !URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!hostname.includes('.')) return null;
  const kept = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const query = kept.length === 0 ? '' : `?${kept.sort().join('&')}`;
  return (
    hostname.replace(/^www\./u, '') +
    percentDecoded(pathname)
      .normalize('NFC')
      .replace(/(?<!\/)\/+$/u, '') +
    query
  );
}

/** A piece of an address as it is read; as it stands where it is not encoded well. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
