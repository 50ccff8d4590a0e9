import { DIRECTION_RUNS } from '../../../text/letters/unicode-classes.ts';

/** Markup, as opposed to text that still has to be escaped. */
export type Html = { readonly markup: string };

/** Control characters except tab and line feed, and bidi controls that act on more than one letter. */
const DANGEROUS = new RegExp(`[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F${DIRECTION_RUNS}]`, 'gu');

export const NOTHING: Html = { markup: '' };

/** A template of HTML. It shows values as `shown` does, unless they are markup already. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const parts = strings.map((string, index) => string + markupOf(values[index] ?? ''));
  return { markup: parts.join('') };
}

function markupOf(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string') return shown(value).markup;
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

/**
 * The text of a page: escaped, and what would reverse or hide other text made visible as U+FFFD. The bundle's JSON has the
 * character itself.
 */
export function shown(text: string): Html {
  return escaped(text.replaceAll('\r\n', '\n').replaceAll(DANGEROUS, '\uFFFD'));
}

/** A text of a page or a message within a line of labels: it keeps its own direction, and moves nothing beside it. */
export function isolated(text: string): Html {
  return html`<bdi lang="">${text}</bdi>`;
}

/** A text of our own, whose bidi controls are balanced: escaped and otherwise as it is. */
export function escaped(text: string): Html {
  const markup = text.toWellFormed().replaceAll(/[&<>"'`]/gu, (character) => `&#${character.charCodeAt(0)};`);
  return { markup };
}

/** A value as indented JSON in which every character that may disturb the page is written as an escape of JSON. */
export function shownJson(value: unknown): Html {
  const json = JSON.stringify(value, null, 2);
  const visible = json
    .split('\n')
    .map((line) => line.replaceAll(DANGEROUS, jsonEscape))
    .join('\n');
  return escaped(visible);
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
