import { parse } from 'discord-markdown-parser';
import { html, joined, type Html } from './html.ts';

/** A node of the parser, as far as the bot's messages have it. */
type Node = { readonly type: string; readonly content?: unknown; readonly id?: unknown };

/** Names of channels by their ids. */
type Channels = ReadonlyMap<string, string>;

/** The beginnings of lines that Discord shows in a form of their own: small print and list items. */
const SUBTEXT = '-# ';
const ITEM = '- ';

/**
 * A message's content as Discord would show it. This function splits off small print and list items, since the parser
 * overlooks small print below a block quote and list items everywhere. It leaves the rest to the parser.
 *
 * @throws at markdown that no answer has, so that the picture cannot show it wrongly
 */
export function messageHtml(content: string, channels: Channels): Html {
  return joined(paragraphs(content).map((paragraph) => paragraphHtml(paragraph, channels)));
}

/** Each line with a form of its own alone, other lines together. */
function paragraphs(content: string): string[] {
  const found: string[] = [];
  for (const line of content.split('\n')) {
    const last = found.at(-1);
    if (last === undefined || isApart(line) || isApart(last)) found.push(line);
    else found[found.length - 1] = `${last}\n${line}`;
  }
  return found;
}

function isApart(line: string): boolean {
  return line.startsWith(SUBTEXT) || line.startsWith(ITEM);
}

function paragraphHtml(paragraph: string, channels: Channels): Html {
  if (paragraph === '') return html`${'\n'}`;
  if (paragraph.startsWith(SUBTEXT))
    return html`<small>${nodesHtml(parse(paragraph.slice(SUBTEXT.length)), channels)}</small>`;
  if (paragraph.startsWith(ITEM))
    return html`<li>${nodesHtml(parse(paragraph.slice(ITEM.length)), channels)}</li>`;
  return nodesHtml(parse(paragraph), channels);
}

function nodesHtml(nodes: readonly Node[], channels: Channels): Html {
  return joined(nodes.map((node) => nodeHtml(node, channels)));
}

function nodeHtml(node: Node, channels: Channels): Html {
  const { type, content, id } = node;
  if (type === 'br' || type === 'newline') return html`${'\n'}`;
  if (type === 'text' && typeof content === 'string') return html`${content}`;
  if (type === 'channel' && typeof id === 'string')
    return html`<span class="mention">#${channels.get(id) ?? id}</span>`;
  if (!Array.isArray(content)) throw new Error(`no picture of ${type}`);
  const inner = nodesHtml(content as Node[], channels);
  switch (type) {
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'blockQuote':
      return html`<div class="quote">
        <i></i>
        <blockquote>${inner}</blockquote>
      </div>`;
    case 'autolink':
    case 'url':
      return html`<a>${inner}</a>`;
    default:
      throw new Error(`no picture of ${type}`);
  }
}
