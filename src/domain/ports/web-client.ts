import type { Validators } from '../feeds.ts';
import type { Fetched } from './fetcher.ts';

export type WebAnswer =
  | { readonly kind: 'page'; readonly fetched: Fetched; readonly validators: Validators }
  /** What the validators stand for is still so. */
  | { readonly kind: 'unchanged' }
  /** @property retryAfter as the server wrote it: seconds or a date; null if it wrote nothing */
  | {
      readonly kind: 'refused';
      readonly address: string;
      readonly status: number;
      readonly retryAfter: string | null;
    };

export type WebRequest = {
  readonly validators: Validators;
  /** Called with the address of each redirect before it is followed. What it throws ends the request. */
  readonly onRedirect: (address: string) => Promise<void>;
  /** Whether a page without a byte is one, as a robots.txt may be; otherwise it is a `fetch-failed`. */
  readonly mayBeEmpty?: true;
};

/** Asks web servers, within the same limits as `Fetcher`. */
export interface WebClient {
  /** Throws `address-invalid`, `address-private`, `fetch-failed`, and what `onRedirect` throws. */
  get(address: string, request: WebRequest): Promise<WebAnswer>;
}
