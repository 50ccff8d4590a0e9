import { randomBytes } from 'node:crypto';
import { type InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { Acknowledgement, InteractionHandle, Person, StoredMessage } from './loopback-types.ts';
import { snowflake } from './snowflake.ts';
import { waitFor } from './wait-for.ts';
import type { MessageRecord } from './world.ts';

/** One interaction as Discord keeps it, and what the person who started it sees of it. */
export class Interaction implements InteractionHandle {
  readonly id = snowflake();
  readonly token = randomBytes(60).toString('base64url');
  readonly type: InteractionType;
  readonly person: Person;
  readonly channelId: string;
  /** The message whose component was pressed. */
  readonly clicked: MessageRecord | null;
  readonly startedAtMs = Date.now();
  readonly acked: Promise<Acknowledgement>;
  readonly followUps: MessageRecord[] = [];
  acknowledgement: Acknowledgement | null = null;
  /** No callback came in time: the token is invalid. */
  missed = false;
  original: MessageRecord | null = null;
  /** @original was changed or removed through the token. */
  touched = false;
  readonly #timer: NodeJS.Timeout;
  #settle: (acknowledgement: Acknowledgement) => void = () => undefined;

  /** @param ackDeadlineMs milliseconds until the first callback, after which there may be none */
  constructor(
    type: InteractionType,
    person: Person,
    channelId: string,
    clicked: MessageRecord | null,
    ackDeadlineMs: number,
  ) {
    this.type = type;
    this.person = person;
    this.channelId = channelId;
    this.clicked = clicked;
    let miss = (): void => undefined;
    this.acked = new Promise((resolve, reject) => {
      this.#settle = resolve;
      miss = () => {
        this.missed = true;
        reject(new Error(`Interaction ${this.id} got no callback within ${String(ackDeadlineMs)} ms`));
      };
    });
    // A test that does not await it must not fail because of it.
    this.acked.catch(() => undefined);
    this.#timer = setTimeout(() => {
      miss();
    }, ackDeadlineMs);
  }

  acknowledge(type: number, data: unknown, ephemeral: boolean): void {
    clearTimeout(this.#timer);
    this.acknowledgement = { type, data, ephemeral, afterMs: Date.now() - this.startedAtMs };
    this.#settle(this.acknowledgement);
  }

  /** Stops waiting for a callback. */
  abandon(): void {
    clearTimeout(this.#timer);
  }

  async answer(timeoutMs?: number): Promise<StoredMessage> {
    await this.acked;
    const what = `answer to interaction ${this.id} (callback type ${String(this.acknowledgement?.type)})`;
    return waitFor(() => this.#shown(), what, timeoutMs);
  }

  async choices(): Promise<{ name: string; value: string }[]> {
    const { type, data } = await this.acked;
    if (type !== 8) throw new Error(`Interaction ${this.id} was answered with type ${String(type)}, not 8`);
    return (data as { choices?: { name: string; value: string }[] } | undefined)?.choices ?? [];
  }

  #shown(): MessageRecord | null {
    const isDeferredUpdate = this.acknowledgement?.type === 6;
    if (this.original === null || (isDeferredUpdate && !this.touched)) return null;
    const thinking = (this.original.flags & MessageFlags.Loading) !== 0 && !this.original.deleted;
    return thinking ? null : this.original;
  }
}
