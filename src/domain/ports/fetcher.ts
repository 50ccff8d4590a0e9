/** The response of an address. */
export type Fetched = {
  /** The address that was requested. */
  readonly requested: string;
  /** The address at which the redirects ended. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** In lower case, without parameters; null if the server gives none. */
  readonly contentType: string | null;
  /** Label of the character encoding; null if the server gives none. */
  readonly encoding: string | null;
  /** ISO time. */
  readonly fetchedAt: string;
};

/** Fetches pages from the web. */
export interface Fetcher {
  /**
   * Fetches an address of the public internet; ends within a bounded time, whatever the server does. Throws
   * `address-invalid`, `address-private` (also for a redirect into a private network), `fetch-failed`.
   */
  fetch(address: string): Promise<Fetched>;
}
