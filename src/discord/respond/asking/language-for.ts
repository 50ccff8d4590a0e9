import { cleanQuestion } from '../../../text/question/clean-question.ts';
import { questionLanguage } from '../../../text/question/question-language.ts';
import type { BotContext } from '../../bot-context.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { uiLanguage } from '../../locales/ui-language.ts';
import { languageSetAt } from '../location.ts';
import type { Asking } from './member-question.ts';

/** UTF-16 units of a question from which its language is told. */
const MAX_TELLING_CHARS = 500;

/** The language of isnad's own words in an answer: that of the place, else of the question, else of the person. */
export function languageFor(
  { detectLanguage, serverSettings, memory }: BotContext,
  asking: Asking,
  typed: string,
): UiLanguage {
  const set = languageSetAt(serverSettings, asking);
  if (set !== null) return set;
  const { locales, memberId, channelId } = asking;
  const text = cleanQuestion(typed.slice(0, MAX_TELLING_CHARS));
  const earlier = memory.earlier(memberId, channelId);
  return uiLanguage(text, questionLanguage(text, { detect: detectLanguage, earlier, locales }), locales);
}
