import type { Visitor } from './visitor.ts';

/** What is known of a request beside what it says: the types of Hono's contexts. */
export type WebEnv = {
  readonly Bindings: {
    /** Node's own request; left out in tests, which have no connection. */
    readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } };
  };
  readonly Variables: { visitor: Visitor };
};
