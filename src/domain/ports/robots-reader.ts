/** What a site allows robots. */
export type RobotsRules = {
  readonly allows: (address: string) => boolean;
  /** Milliseconds that it wants between two requests; null if it does not say. */
  readonly delayMs: number | null;
};

/** Understands robots.txt (RFC 9309). */
export interface RobotsReader {
  /** @param address of the robots.txt; @param agent the name by which rules are looked up */
  read(address: string, text: string, agent: string): RobotsRules;
}
