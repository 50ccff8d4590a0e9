/**
 * Names of pages that are to lie in one folder tree, told apart as the least discerning file system does: some take capitals for
 * small letters, and one way of writing a letter with its mark for another.
 */
export class SourceNames {
  /** By folded name, the page of that name. */
  readonly #files = new Map<string, string>();
  /** By folded name of a folder, a page in it. */
  readonly #folders = new Map<string, string>();

  /** The page because of which one of this name cannot lie there as well, or null. */
  inTheWayOf(source: string): string | null {
    const whole = folded(source);
    const taken = this.#files.get(whole) ?? this.#folders.get(whole);
    return (
      taken ??
      foldersOf(whole)
        .map((folder) => this.#files.get(folder))
        .find((one) => one !== undefined) ??
      null
    );
  }

  add(source: string): void {
    const whole = folded(source);
    this.#files.set(whole, source);
    for (const folder of foldersOf(whole)) this.#folders.set(folder, source);
  }
}

function folded(name: string): string {
  // Capitals first: some small letters become two.
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

function foldersOf(source: string): string[] {
  const parts = source.split('/');
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('/'));
}
