/** Keeps on which servers isnad has said what it is, across restarts. */
export interface GreetedServers {
  has(serverId: string): boolean;
  /** Ids of all of them. */
  all(): readonly string[];
  /** Throws `greeted-unusable`. */
  add(serverId: string): Promise<void>;
  /** For a server that isnad was removed from: if it is added again, it is greeted again. Throws `greeted-unusable`. */
  forget(serverId: string): Promise<void>;
}
