import { NO_NAMES, type NameGroup, type NameKnowledge } from '../domain/name-knowledge.ts';
import { countryNames } from '../text/country-names.ts';
import { soundsOf } from '../text/sound-form.ts';

/** What is known of names, made ready for looking up; the same for every corpus. Takes a tenth of a second. */
export class KnownNames {
  readonly letters: NameKnowledge['letters'];
  /** By each name in sound form, its words parted by spaces. */
  readonly #groups = new Map<string, NameGroup[]>();

  constructor(knowledge: NameKnowledge = NO_NAMES) {
    this.letters = knowledge.letters;
    for (const group of [...knowledge.groups, ...countryNames()]) {
      for (const name of group) {
        const key = soundsOf(name).join(' ');
        const known = this.#groups.get(key);
        if (known === undefined) this.#groups.set(key, [group]);
        else known.push(group);
      }
    }
  }

  /** All names that mean the same as this one, a group each thing that it may mean; itself among them. */
  groupsOf(name: string): readonly NameGroup[] {
    return this.#groups.get(name) ?? [];
  }
}
