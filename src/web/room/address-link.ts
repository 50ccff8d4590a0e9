import { citedAddress } from '../../app/verify/bundle/cited-address.ts';
import { html, type Html } from '../../app/verify/bundle/html-template.ts';

/**
 * An article's own address as a link that shows where it leads. Null for none, and for one with a user name, which reads like
 * another site's (`https://outlet.example@elsewhere.example`).
 */
export function addressLink(written: string | null): Html | null {
  const address = citedAddress(written);
  if (address === null || !URL.canParse(address)) return null;
  const { username, password } = new URL(address);
  if (username !== '' || password !== '') return null;
  return html`<a href="${address}" rel="noreferrer nofollow" dir="ltr">${address}</a>`;
}
