import { parse } from 'discord-markdown-parser';

export type Node = { readonly type: string; readonly target?: string; readonly content?: unknown };

/** What somebody else's parser of Discord's markdown sees in a message, masked links included. */
function nodesIn(content: string): Node[] {
  return [...flat(parse(content, 'normal')), ...flat(parse(content, 'extended'))];
}

export function typesIn(content: string): string[] {
  return [...new Set(nodesIn(content).map(({ type }) => type))];
}

/** Addresses that a click would open. */
export function linksIn(content: string): string[] {
  return nodesIn(content).flatMap(({ target }) => target ?? []);
}

/** The text of each block quote as a reader sees it. */
export function blockQuotesIn(content: string): string[] {
  return flat(parse(content, 'normal'))
    .filter(({ type }) => type === 'blockQuote')
    .map(textOf);
}

function textOf(node: Node): string {
  if (node.type === 'br') return '\n';
  const { content } = node;
  if (typeof content === 'string') return content;
  // An emoji keeps its characters as its name.
  return Array.isArray(content) ? content.filter(isNode).map(textOf).join('') : nameOf(node);
}

function nameOf(node: object): string {
  return 'name' in node && typeof node.name === 'string' ? node.name : '';
}

function flat(nodes: unknown): Node[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.filter(isNode).flatMap((node) => [node, ...flat(node.content)]);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
