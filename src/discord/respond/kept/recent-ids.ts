/** More than are ever active at once. The one added longest ago is forgotten first. */
const MAX_RECENT_IDS = 10_000;

/** Ids for which something has been done, so that it is done once. They are kept in this process only. */
export class RecentIds {
  readonly #ids = new Set<string>();

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Returns whether it is new. */
  add(id: string): boolean {
    const isNew = !this.#ids.delete(id);
    this.#ids.add(id);
    if (this.#ids.size > MAX_RECENT_IDS) {
      const [oldest] = this.#ids;
      if (oldest !== undefined) this.#ids.delete(oldest);
    }
    return isNew;
  }
}
