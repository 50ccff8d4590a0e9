import { logDropped } from '../../app/ask/quotes/log-dropped.ts';
import { showArticle, type ArticleRequest, type ShownArticle } from '../../app/read/show-article.ts';
import type { Engine, Reply } from '../../app/ask/engine.ts';
import { verifiedBeside } from '../../app/verify/draft/verified-beside.ts';
import type { DraftResult } from '../../app/verify/draft/verify-draft.ts';
import type { Log } from '../../domain/ports/log.ts';
import type { VerifiedMessage } from '../../domain/verification.ts';
import type { AskRequest, VerifyRequest } from '../../wire/schemas/requests.ts';

/** A text that was held against the archive: its quote, and each further quotation in it. */
export type VerifiedText = { readonly verified: VerifiedMessage; readonly beside: readonly DraftResult[] };

/** What other programs can do, whatever they speak. Each throws what the engine throws. */
export type Door = {
  ask(request: AskRequest): Promise<Reply>;
  verify(request: VerifyRequest): Promise<VerifiedText>;
  /** @throws `article-unknown`, `quote-unknown` */
  article(request: ArticleRequest): Promise<ShownArticle>;
};

/** What the verbs are made of. */
export type DoorDeps = {
  /** The index, as soon as it can be used. Throws `index-not-ready`. */
  readonly engine: () => Promise<Engine>;
  readonly log: Pick<Log, 'error'>;
};

/** Makes the verbs. They give the same answers as the command line does. */
export function openDoor({ engine, log }: DoorDeps): Door {
  return {
    async ask({ question, from, to, outlet, limit, language, strictness }) {
      const opened = await engine();
      const reply = await opened.ask(question, { from, to, outlet }, limit, {
        locales: language === undefined ? [] : [language],
        strictness,
      });
      logDropped(log, reply.notices);
      return reply;
    },
    async verify({ text }) {
      const { verifier, translated } = await engine();
      const verified = await translated(await verifier.verify(text));
      const beside = await verifiedBeside(text, verified, async (message, reading) =>
        translated(await verifier.verify(message, {}, reading)),
      );
      return { verified, beside };
    },
    article: async (request) => showArticle(await engine(), request),
  };
}
