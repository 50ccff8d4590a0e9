import { webAddress } from '../../../text/web-address.ts';

/** What no address has, and what would turn the text behind it round, hide in it, or end it in a format around it. */
const UNFIT = /[\p{Cc}\p{Cf}\uFFFD"<>\\^`{|}]/gu;

/** An address that a citation may have, with what does not belong in one percent-encoded; null if it is no web address. */
export function citedAddress(written: string | null): string | null {
  return webAddress(written)?.toWellFormed().replaceAll(UNFIT, encodeURIComponent) ?? null;
}
