/** More than are active at a time; what was added longest ago is forgotten first. */
const MOST = 10_000;

/** Ids of which something has been done once: small, in the process only. */
export class RecentIds {
  readonly #ids = new Set<string>();

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** True if it is new. */
  add(id: string): boolean {
    const isNew = !this.#ids.delete(id);
    this.#ids.add(id);
    if (this.#ids.size > MOST) {
      const [oldest] = this.#ids;
      if (oldest !== undefined) this.#ids.delete(oldest);
    }
    return isNew;
  }
}
