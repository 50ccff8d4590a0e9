/** The right to poll feeds, which one program has at a time. */
export interface FeedsLock {
  /** Resolves with what gives it back. Throws `feeds-watched` while another program has it. */
  take(): Promise<() => Promise<void>>;
}
