import { refusedHtml } from '../refusals/refused-html.ts';
import type { Reply } from '../../../app/ask/engine.ts';
import { escaped, html, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { IsoDate } from '../../../domain/article.ts';
import { answerHtml } from './answer-html.ts';
import { askForm } from './ask-form.ts';
import type { AskedQuestion } from './asked-question.ts';
import { pageHtml } from '../page-html.ts';
import type { Visit } from '../visit.ts';

/** What came of a question: an answer or an abstention, a sentence that says why there is neither, or nothing was asked. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reply'; readonly reply: Reply; readonly today: IsoDate }
  | { readonly kind: 'refused'; readonly why: string };

/** The first page: the question box with what came of the question. @param question as it was typed */
export function askPage(visit: Visit, question: AskedQuestion, asked: Asked): string {
  const { words } = visit;
  const content = html`<h1>${words.title}</h1>
    ${asked.kind === 'nothing' ? html`<p>${escaped(words.about)}</p>` : NOTHING} ${askForm(question, visit)}
    ${resultHtml(asked, visit)}`;
  return pageHtml(visit, words.title, content);
}

function resultHtml(asked: Asked, visit: Visit): Html {
  switch (asked.kind) {
    case 'nothing':
      return NOTHING;
    case 'reply':
      return answerHtml(asked.reply, visit, asked.today);
    case 'refused':
      return refusedHtml(asked.why);
  }
}
