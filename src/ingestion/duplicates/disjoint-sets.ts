/** Numbers from 0 that are joined into groups, nearly in constant time (Tarjan 1975: union-find with path halving). */
export class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }

  areJoined(a: number, b: number): boolean {
    return this.#rootOf(a) === this.#rootOf(b);
  }

  /** All groups, those of one included, each ascending, in the order of their first numbers. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (const i of this.#parents.keys()) {
      const root = this.#rootOf(i);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [i]);
      else group.push(i);
    }
    return [...groups.values()];
  }

  #rootOf(i: number): number {
    let root = i;
    for (;;) {
      const parent = this.#parents[root] ?? root;
      if (parent === root) return root;
      const above = this.#parents[parent] ?? parent;
      this.#parents[root] = above;
      root = above;
    }
  }
}
