/** Messages that are remembered; beyond that the oldest are forgotten. */
const MAX_KEPT = 2000;
/** How long a message may be edited after it was written so that it is answered anew, in milliseconds. */
export const EDITABLE_MS = 10 * 60 * 1000;

/** A message that asks, as it was worded when it was read. */
export type Wording = {
  /** Whether it was deleted or edited since: nobody waits for an answer to this wording any more. */
  readonly isWithdrawn: () => boolean;
  /** Whether an answer to an earlier wording is shown, which the new one replaces. */
  readonly replacesAnswer: boolean;
  /** Ids of the messages that show what came of earlier wordings, in their order. They are the caller's from then on. */
  readonly takeOver: () => readonly string[];
  /** To be called with the id of each message that shows the answer, or that it has to wait. */
  readonly onShown: (id: string) => void;
  /**
   * To be called just before the answer is shown, even if it is that there is none. Not later: who sees the answer may edit the question
   * before Discord has told us that the answer is there.
   */
  readonly onAnswering: () => void;
  /** A number that no other message in reply has. */
  readonly nextNumber: () => number;
};

type Kept = {
  readonly at: number;
  editedAt: number | null;
  /** Of the newest wording, deletion included. */
  version: number;
  sent: number;
  /** What shows the newest wording's answer, or that it waits; and the same of those before it. */
  shown: string[];
  before: string[];
  isAnswered: boolean;
  wasAnswered: boolean;
};

/**
 * Remembers which messages ask and what answers them, by their ids alone: for ten minutes, in this process only. So a question that is
 * deleted while it waits is not answered, and the answer to one that is edited is replaced.
 */
export class AskedMessages {
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();

  /** @param now milliseconds of a clock that only goes forward */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /**
   * A wording that is about to be answered. The one before it is withdrawn.
   *
   * @param editedAt when the message was edited, as Discord tells it; null if it was not
   */
  asked(id: string, editedAt: number | null): Wording {
    const kept = this.#find(id) ?? this.#keep(id, editedAt);
    const version = ++kept.version;
    kept.editedAt = editedAt;
    kept.wasAnswered ||= kept.isAnswered;
    kept.isAnswered = false;
    kept.before.push(...kept.shown.splice(0));
    return {
      isWithdrawn: () => kept.version !== version,
      replacesAnswer: kept.wasAnswered,
      takeOver: () => kept.before.splice(0),
      onShown: (shown) => {
        // A message may just be on its way when it is edited.
        const those = kept.version === version ? kept.shown : kept.before;
        if (!those.includes(shown)) those.push(shown);
      },
      onAnswering: () => {
        kept.isAnswered ||= kept.version === version;
      },
      nextNumber: () => kept.sent++,
    };
  }

  /** Whether a message was edited since it was read: Discord tells of previews and pins in the same way. */
  isNewWording(id: string, editedAt: number | null): boolean {
    return editedAt !== null && this.#find(id)?.editedAt !== editedAt;
  }

  /** The message is gone, or asks nothing any more. Returns the ids of messages that tell it to wait, which are of no use now. */
  withdraw(id: string): readonly string[] {
    const kept = this.#find(id);
    if (kept === null || kept.isAnswered) return [];
    kept.version++;
    return [...kept.shown.splice(0), ...(kept.wasAnswered ? [] : kept.before.splice(0))];
  }

  #find(id: string): Kept | null {
    const kept = this.#kept.get(id);
    return kept === undefined || kept.at <= this.#now() - EDITABLE_MS ? null : kept;
  }

  #keep(id: string, editedAt: number | null): Kept {
    const at = this.#now();
    const kept: Kept = {
      ...{ at, editedAt, version: 0, sent: 0, shown: [], before: [], isAnswered: false, wasAnswered: false },
    };
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    // The map is in the order of time.
    for (const [oldest, { at: since }] of this.#kept) {
      if (this.#kept.size <= MAX_KEPT && since > at - EDITABLE_MS) break;
      this.#kept.delete(oldest);
    }
    return kept;
  }
}
