/**
 * A text that quotes others, before it is published.
 *
 * @property paragraphs what ends one: every line, as in a word processor, or only an empty line, as in plain text; and in
 *   Markdown, in which code is no text of the writer
 */
export type Draft = {
  readonly text: string;
  readonly paragraphs: 'lines' | 'between-empty-lines' | 'markdown';
};
