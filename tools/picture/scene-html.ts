import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ButtonPlan } from '../../src/discord/render/message-plan.ts';
import type { AskedAndAnswered } from './real-answers.ts';
import { html, joined, styleElement, type Html } from './html.ts';
import { messageHtml } from './message-html.ts';

const BOT = 'isnad';
const CAPTION = "Rendered from the bot's own messages; an approximation of Discord's look.";

/** The answers below each other, as in a channel. */
export function sceneHtml(answers: readonly AskedAndAnswered[]): Html {
  const style = styleElement(readFileSync(join(import.meta.dirname, 'discord.css'), 'utf8'));
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>${BOT}</title>
      ${style}
      <main>
        ${joined(answers.map(answerHtml))}
        <footer>${CAPTION}</footer>
      </main>
    </html>`;
}

function answerHtml(answer: AskedAndAnswered): Html {
  if (answer.plan.files.length > 0) throw new Error('no picture of attached files');
  return html`<article>
    ${answer.by === 'mention' ? replyLine(answer) : commandLine(answer)}
    <span class="avatar bot">is</span>
    <section>
      <header><b>${BOT}</b><span class="tag">APP</span><time>Today at ${answer.time}</time></header>
      <div class="content">${messageHtml(answer.plan.content)}</div>
      ${joined(answer.plan.rows.map(rowHtml))}
    </section>
  </article>`;
}

/** The name has no @, since the bot's replies ping nobody. */
function replyLine({ asker, question }: AskedAndAnswered): Html {
  return html`<p class="above">
    ${face(asker)}<b>${asker}</b><span class="mention">@${BOT}</span><bdi class="replied">${question}</bdi>
  </p>`;
}

function commandLine({ asker }: AskedAndAnswered): Html {
  return html`<p class="above">${face(asker)}<b>${asker}</b>used<a>/ask</a></p>`;
}

function face(name: string): Html {
  return html`<span class="avatar small">${name.slice(0, 1)}</span>`;
}

function rowHtml(row: readonly ButtonPlan[]): Html {
  return html`<div class="row">${joined(row.map(buttonHtml))}</div>`;
}

function buttonHtml({ style, label }: ButtonPlan): Html {
  return html`<span class="button ${style}">${label}</span>`;
}
