import { resolve } from 'node:path';
import { openEngine } from '../../src/app/ask/engine.ts';
import { compose } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { MessagePlan } from '../../src/discord/render/message-plan.ts';
import { QUOTES_ASKED, replyPlan } from '../../src/discord/render/reply-plan.ts';
import { uiLanguage } from '../../src/discord/locales/ui-language.ts';
import type { IsoDate } from '../../src/domain/article.ts';
import { HOME } from '../../src/config/environment.ts';
import { cleanQuestion } from '../../src/text/question/clean-question.ts';

export type Asked = {
  readonly question: string;
  readonly by: 'mention' | 'command';
  /** Name of a member who does not exist. */
  readonly asker: string;
  /** Time of day, as Discord shows it. */
  readonly time: string;
};

export type AskedAndAnswered = Asked & { readonly plan: MessagePlan };

/** The person who asked, so that the answer has its "delete" button. */
const ASKER_ID = '100000000000000000';

/** The messages that the bot would send for the pages of this repository. @param indexDir a folder that is empty or missing */
export async function realAnswers(
  questions: readonly Asked[],
  indexDir: string,
): Promise<AskedAndAnswered[]> {
  const corpusDir = resolve(HOME, 'corpus');
  const deps = await compose(readSettings({ ...process.env, CORPUS_DIR: corpusDir, INDEX_DIR: indexDir }));
  try {
    const engine = await openEngine(deps, {});
    const answered: AskedAndAnswered[] = [];
    for (const asked of questions) {
      const { question } = asked;
      const reply = await engine.ask(question, {}, QUOTES_ASKED);
      const text = cleanQuestion(question);
      const { plan } = replyPlan(reply, {
        language: uiLanguage(text, deps.detectLanguage(text), []),
        askerId: ASKER_ID,
        today: new Date().toISOString().slice(0, 10) as IsoDate,
        staleAfterDays: null,
      });
      answered.push({ ...asked, plan });
    }
    return answered;
  } finally {
    await deps.embedder.close();
  }
}
