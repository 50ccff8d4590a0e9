/** An address that may stand under a quote, as it was written: http or https and nothing else; else null. */
export function webAddress(written: string | null): string | null {
  const address = written?.trim() ?? '';
  return /^https?:\/\/[^\s/]\S*$/iu.test(address) ? address : null;
}
