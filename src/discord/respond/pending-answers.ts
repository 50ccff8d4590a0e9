import type { UiLanguage } from '../locales/languages.ts';
import type { Responder } from './responder.ts';

/** Somebody who is waiting for an answer. */
export type PendingAnswer = {
  readonly responder: Responder;
  readonly language: UiLanguage;
  /** False while the question waits its turn. */
  readonly hasBegun: () => boolean;
  /** Resolves when the person has been answered, or told why not. */
  readonly ended: Promise<void>;
};

/** Everybody who is waiting for an answer, so that they can be told when the bot stops. */
export class PendingAnswers {
  readonly #pending = new Set<PendingAnswer>();

  /** Those who are waiting now. */
  list(): readonly PendingAnswer[] {
    return [...this.#pending];
  }

  /**
   * Does the work for somebody, who counts as waiting until it is done.
   *
   * @param work is given what to call when the question's turn has come
   * @returns what the work returns; throws what it throws
   */
  async during<T>(
    { responder, language }: Pick<PendingAnswer, 'responder' | 'language'>,
    work: (begin: () => void) => Promise<T>,
  ): Promise<T> {
    let begun = false;
    const result = work(() => {
      begun = true;
    });
    const ended = result.then(
      () => undefined,
      () => undefined,
    );
    const pending: PendingAnswer = { responder, language, hasBegun: () => begun, ended };
    this.#pending.add(pending);
    try {
      return await result;
    } finally {
      this.#pending.delete(pending);
    }
  }
}
