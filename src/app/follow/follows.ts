import { inSlices } from '../../concurrency/cooperatively.ts';
import { serially } from '../../concurrency/serially.ts';
import type { Alert, Follow, FollowBook, FollowPlace, SeenArticle } from '../../domain/follow.ts';
import type { IsoDate } from '../../domain/article.ts';
import { failure, IsnadError } from '../../domain/error.ts';
import type { FollowStore } from '../../domain/ports/stores/follow-store.ts';
import type { Filter } from '../../domain/question.ts';
import { fold } from '../../text/letters/fold.ts';
import type { Engine } from '../ask/engine.ts';
import { MAX_QUOTES } from '../limits.ts';
import type { AlertCourier } from './alert-courier.ts';
import { dueAlert, isQuietAt, type AlertRules } from './due-alert.ts';
import {
  isOwn,
  withAttempted,
  withChecked,
  withDropped,
  withoutFollows,
  withoutMember,
  withTold,
  withUntried,
} from './follow-book.ts';
import { pendingArticles } from './pending-articles.ts';
import { dayIn } from './quiet-hours.ts';
import { requireFollowable } from './require-followable.ts';
import { withSeen } from './seen-articles.ts';

/** What follows look at of an index with its models. */
export type FollowArchive = Pick<Engine, 'generation' | 'answersAmong' | 'wanted'>;

export type FollowRules = AlertRules & {
  /** Most follows of one member, most of one server's channels, and most of a command line. */
  readonly perMember: number;
  readonly perServer: number;
};

export type FollowsDeps = {
  readonly store: FollowStore;
  readonly rules: FollowRules;
  readonly now: () => Date;
  /** 12 characters of base64url that nobody guesses. */
  readonly makeKey: () => string;
};

/** What somebody wants to follow. */
export type NewFollow = Pick<Follow, 'question' | 'language' | 'place' | 'quiet'>;

/**
 * All followed questions: what is new in the archive, which of them it answers, and what has still to be told. Every step is written
 * before the next is done, so that a kill at any instant loses nothing; and what may have been sent before a kill is looked for at its
 * place before it is sent again, so that nothing is told twice.
 */
export class Follows {
  readonly #deps: FollowsDeps;
  #book: FollowBook;
  #seen: readonly SeenArticle[];
  /** Id of the generation that `#seen` includes. */
  #seenGeneration: string | null = null;
  readonly #next = serially();
  readonly #nextSeen = serially();

  private constructor(deps: FollowsDeps, book: FollowBook, seen: readonly SeenArticle[]) {
    this.#deps = deps;
    this.#book = book;
    this.#seen = seen;
  }

  /** Reads what was kept. @throws `follows-unusable` */
  static async open(deps: FollowsDeps): Promise<Follows> {
    return new Follows(deps, await deps.store.readBook(), await deps.store.readSeen());
  }

  get all(): readonly Follow[] {
    return this.#book.follows;
  }

  /** Quotes that wait to be told. */
  get waiting(): readonly Alert[] {
    return this.#book.outbox;
  }

  find(id: string): Follow | null {
    return this.#book.follows.find((one) => one.id === id) ?? null;
  }

  /**
   * Follows a question from now on: what the archive has today is no news to it.
   *
   * @throws `question-empty`, `question-too-long`, `follow-too-broad`, `follow-known`, `follows-too-many`, `follows-unusable`
   */
  async add(wanted: NewFollow, archive: FollowArchive): Promise<Follow> {
    requireFollowable(archive, wanted.question);
    this.requireRoom(wanted);
    const checkedTo = await this.#takeUp(archive);
    const { makeKey, now } = this.#deps;
    const since = now().toISOString().slice(0, 10) as IsoDate;
    const kept = { checkedTo, sent: null, told: [], leftOut: 0 };
    const follow: Follow = { id: makeKey(), ...wanted, since, ...kept };
    await this.#change((book) => {
      // Another may have come meanwhile.
      this.requireRoom(wanted);
      return { ...book, follows: [...book.follows, follow] };
    });
    return follow;
  }

  /** @throws `follow-known`, `follows-too-many` */
  requireRoom({ place, question }: Pick<NewFollow, 'place' | 'question'>): void {
    const { rules } = this.#deps;
    const beside = this.all.filter((one) => haveOneLimit(one.place, place));
    const isKnown = beside.some(
      (one) => keyOf(one.place) === keyOf(place) && fold(one.question).trim() === fold(question).trim(),
    );
    if (isKnown) throw failure('follow-known', {});
    const limit = place.kind === 'direct' ? rules.perMember : rules.perServer;
    if (beside.length >= limit) throw failure('follows-too-many', { limit, where: place.kind });
  }

  /** Stops a follow, and what waits for it is not told. False where there is none of this id. Throws `follows-unusable`. */
  async stop(id: string): Promise<boolean> {
    if (this.find(id) === null) return false;
    await this.#change((book) => withoutFollows(book, (one) => one.id === id));
    return true;
  }

  /** Stops a member's own follows, and forgets that others are by that member. Throws `follows-unusable`. */
  async forgetMember(memberId: string): Promise<void> {
    const isConcerned = ({ place }: Follow): boolean =>
      isOwn(place, memberId) || (place.kind === 'channel' && place.memberId === memberId);
    if (this.all.some(isConcerned)) await this.#change((book) => withoutMember(book, memberId));
  }

  /** Stops the follows at certain places, which are gone. Throws `follows-unusable`. */
  async forgetPlaces(isGone: (place: FollowPlace) => boolean): Promise<void> {
    if (!this.all.some(({ place }) => isGone(place))) return;
    await this.#change((book) => withoutFollows(book, ({ place }) => isGone(place)));
  }

  /**
   * Notes what is new in an archive, and asks each question that has not been asked of it; what answers waits to be told.
   *
   * @param filterAt what may be quoted at a place; null where isnad is turned off, so that nothing is looked for
   * @param mayGoOn asked before each question: false ends the check, which goes on with the next one
   * @throws `follows-unusable`, and what the models throw
   */
  async check(
    archive: FollowArchive,
    filterAt: (place: FollowPlace) => Filter | null = () => ({}),
    mayGoOn: () => boolean | Promise<boolean> = () => true,
  ): Promise<void> {
    if (this.all.length === 0) return;
    const newest = await this.#takeUp(archive);
    for (const { id } of this.all) {
      const follow = this.find(id);
      if (follow === null || follow.checkedTo >= newest) continue;
      const filter = filterAt(follow.place);
      const found: Alert[] = [];
      for (const articles of filter === null ? [] : pendingArticles(follow, this.#seen, archive.generation)) {
        if (!(await mayGoOn())) return;
        const quotes = await archive.answersAmong(follow.question, filter ?? {}, MAX_QUOTES, articles);
        found.push(...quotes.map((quote) => this.#alertOf(follow, quote)));
      }
      await this.#change((book) => withChecked(book, id, newest, found));
    }
  }

  /**
   * Tells what is due. What cannot be told now stays.
   *
   * @param onTrouble is told why an alert was not sent; the others are
   * @throws `follows-unusable`
   */
  async deliver(courier: AlertCourier, onTrouble: (error: unknown, follow: Follow) => void): Promise<void> {
    for (const { id } of this.all) {
      for (;;) {
        const follow = this.find(id);
        const alert =
          follow === null || courier.isHeld(follow)
            ? null
            : dueAlert(this.#book, follow, this.#deps.now(), this.#deps.rules);
        if (follow === null || alert === null) break;
        let outcome: 'told' | 'gone' | 'closed' | 'later';
        try {
          outcome = await this.#tell(courier, follow, alert);
        } catch (error) {
          if (isUnusable(error)) throw error;
          onTrouble(error, follow);
          break;
        }
        if (outcome === 'later') break;
        await this.#settle(courier, { follow, alert, outcome });
      }
    }
  }

  async #tell(
    courier: AlertCourier,
    follow: Follow,
    alert: Alert,
  ): Promise<'told' | 'gone' | 'closed' | 'later'> {
    if (alert.attemptedAt !== null) {
      const found = await courier.look(follow, alert);
      if (found !== 'absent') return found === 'there' ? 'told' : 'closed';
      if (isQuietAt(follow, this.#deps.now(), this.#deps.rules)) {
        await this.#change((book) => withUntried(book, alert.id));
        return 'later';
      }
    }
    await this.#change((book) => withAttempted(book, alert.id, this.#deps.now().toISOString()));
    // What is sent is what the book has, with when it was first tried.
    const attempted = this.#book.outbox.find(({ id }) => id === alert.id) ?? alert;
    const sent = await courier.send(follow, attempted);
    return sent === 'sent' ? 'told' : sent;
  }

  async #settle(
    courier: AlertCourier,
    { follow, alert, outcome }: { follow: Follow; alert: Alert; outcome: 'told' | 'gone' | 'closed' },
  ): Promise<void> {
    if (outcome === 'closed') {
      // First, so that a kill leaves an end untold and never tells it twice.
      await this.stop(follow.id);
      await courier.tellEnd(follow);
      return;
    }
    const day = dayIn(this.#deps.now(), this.#deps.rules.timeZone);
    await this.#change((book) =>
      outcome === 'told' ? withTold(book, alert.id, day) : withDropped(book, alert.id),
    );
  }

  #alertOf(
    { id: followId }: Follow,
    { id: quoteId, text, citation }: Awaited<ReturnType<FollowArchive['answersAmong']>>[number],
  ): Alert {
    const { makeKey, now } = this.#deps;
    const { articleId, publishedAt } = citation;
    const found = { foundAt: now().toISOString(), attemptedAt: null };
    return { id: makeKey(), followId, quoteId, articleId, publishedAt, text, ...found };
  }

  /** Notes what a generation has that was never seen. Returns the number of the newest batch. */
  async #takeUp({ generation }: FollowArchive): Promise<number> {
    await this.#nextSeen(async () => {
      if (this.#seenGeneration === generation.id) return;
      const seen = await inSlices(withSeen(this.#seen, generation, this.#nextBatch()));
      if (seen !== this.#seen) await this.#deps.store.writeSeen(seen);
      this.#seen = seen;
      this.#seenGeneration = generation.id;
    });
    return this.#newestBatch();
  }

  #newestBatch(): number {
    const checked = this.all.reduce((last, { checkedTo }) => Math.max(last, checkedTo), 0);
    return this.#seen.reduce((newest, { batch }) => Math.max(newest, batch), checked);
  }

  /** Where nothing was seen, or somebody removed the file, all that is there now is old. */
  #nextBatch(): number {
    return this.#seen.length === 0 ? Math.max(1, this.#newestBatch()) : this.#newestBatch() + 1;
  }

  /** Changes the book, one change after the other. One that cannot be written does not take effect. */
  async #change(changed: (book: FollowBook) => FollowBook): Promise<void> {
    await this.#next(async () => {
      const after = changed(this.#book);
      if (after === this.#book) return;
      await this.#deps.store.writeBook(after);
      this.#book = after;
    });
  }
}

/** Whether two places share one limit: those of a member, those of a server. */
function haveOneLimit(a: FollowPlace, b: FollowPlace): boolean {
  if (a.kind === 'channel' && b.kind === 'channel') return a.guildId === b.guildId;
  return keyOf(a) === keyOf(b);
}

function keyOf(place: FollowPlace): string {
  return place.kind === 'direct'
    ? `direct ${place.memberId}`
    : place.kind === 'channel'
      ? `channel ${place.channelId}`
      : 'terminal';
}

function isUnusable(error: unknown): boolean {
  return error instanceof IsnadError && error.notice.code === 'follows-unusable';
}
