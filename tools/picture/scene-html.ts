import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { StoredMessage } from '../../test/loopback/loopback-discord.ts';
import { html, joined, styleElement, type Html } from './html.ts';
import { messageHtml } from './message-html.ts';
import type { Said, Talk } from './real-messages.ts';

const BOT = 'isnad';
const CAPTION = "Rendered from the bot's own messages; an approximation of Discord's look.";
const ONLY_YOU = 'Only you can see this';

/** The styles of the buttons that isnad has, as the stylesheet names them. */
const STYLES: Readonly<Partial<Record<number, string>>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Danger]: 'danger',
};

/** A button as Discord keeps it. */
type Button = { readonly type: number; readonly style: number; readonly label: string };

/** The messages below each other, as in a channel. @throws at what no picture shows yet */
export function sceneHtml({ said, channels }: Talk): Html {
  const style = styleElement(readFileSync(join(import.meta.dirname, 'discord.css'), 'utf8'));
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>${BOT}</title>
      ${style}
      <main>
        ${joined(said.flatMap((one) => one.messages.map((message) => articleHtml(one, message, channels))))}
        <footer>${CAPTION}</footer>
      </main>
    </html>`;
}

function articleHtml(said: Said, message: StoredMessage, channels: Talk['channels']): Html {
  if (message.attachments.length > 0) throw new Error('no picture of attached files');
  const rows = message.components as readonly { readonly components: readonly Button[] }[];
  return html`<article>
    ${above(said)}
    <span class="avatar bot">is</span>
    <section>
      <header><b>${BOT}</b><span class="tag">APP</span><time>Today at ${said.time}</time></header>
      <div class="content">${messageHtml(message.content, channels)}</div>
      ${joined(rows.map(({ components }) => rowHtml(components)))}
      ${message.ephemeralFor === null ? '' : html`<p class="only">${ONLY_YOU}</p>`}
    </section>
  </article>`;
}

/** To what the message replies, or which command was used. A name has no @, since the bot's replies ping nobody. */
function above({ by, asker }: Said): Html {
  if (by.kind === 'command')
    return html`<p class="above">${face(asker)}<b>${asker}</b>used<a>/${by.shownAs ?? by.command}</a></p>`;
  return html`<p class="above">
    ${face(asker)}<b>${asker}</b><span class="mention">@${BOT}</span><bdi class="replied">${by.text}</bdi>
  </p>`;
}

function face(name: string): Html {
  return html`<span class="avatar small">${name.slice(0, 1)}</span>`;
}

function rowHtml(row: readonly Button[]): Html {
  return html`<div class="row">${joined(row.map(buttonHtml))}</div>`;
}

function buttonHtml({ type, style, label }: Button): Html {
  const shown = STYLES[style];
  if (type !== ComponentType.Button || shown === undefined)
    throw new Error(`no picture of component ${type}`);
  return html`<span class="button ${shown}">${label}</span>`;
}
