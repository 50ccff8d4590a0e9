import { resolve } from 'node:path';
import { openSession } from '../../src/app/session.ts';
import { compose } from '../../src/compose.ts';
import { readSettings } from '../../src/config.ts';
import type { MessagePlan } from '../../src/discord/message-plan.ts';
import { QUOTES_ASKED, replyPlan } from '../../src/discord/reply-plan.ts';
import { shellLanguage } from '../../src/discord/shell-language.ts';
import type { IsoDate } from '../../src/domain/article.ts';
import { HOME } from '../../src/environment.ts';
import { cleanQuestion } from '../../src/text/clean-question.ts';

export type Asked = {
  readonly question: string;
  readonly by: 'mention' | 'command';
  /** Name of a member who does not exist. */
  readonly asker: string;
  /** Of the day, as Discord shows it. */
  readonly time: string;
};

export type AskedAndAnswered = Asked & { readonly plan: MessagePlan };

/** Whoever asked, so that the answer has its button for deleting. */
const ASKER_ID = '100000000000000000';

/** The messages that the bot would send for the pages of this repository. @param indexDir empty or not there */
export async function realAnswers(
  questions: readonly Asked[],
  indexDir: string,
): Promise<AskedAndAnswered[]> {
  const corpusDir = resolve(HOME, 'corpus');
  const means = await compose(readSettings({ ...process.env, CORPUS_DIR: corpusDir, INDEX_DIR: indexDir }));
  try {
    const session = await openSession(means, {});
    const answered: AskedAndAnswered[] = [];
    for (const asked of questions) {
      const { question } = asked;
      const reply = await session.ask(question, {}, QUOTES_ASKED);
      const text = cleanQuestion(question);
      const { plan } = replyPlan(reply, {
        language: shellLanguage(text, means.detectLanguage(text), []),
        askerId: ASKER_ID,
        today: new Date().toISOString().slice(0, 10) as IsoDate,
        staleAfterDays: null,
      });
      answered.push({ ...asked, plan });
    }
    return answered;
  } finally {
    await means.embedder.close();
  }
}
