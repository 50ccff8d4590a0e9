import { entriesOf } from '../../words/vocabulary.ts';

const LABELS = [
  ...entriesOf(({ pages }) => pages.sourceLabels),
  ...entriesOf(({ pages }) => pages.linkLabels),
  ...entriesOf(({ dateLines }) => dateLines.publish),
  ...entriesOf(({ dateLines }) => dateLines.label),
]
  .map((label) => label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .sort((a, b) => b.length - a.length);
const LABEL = new RegExp(`^\\s*[*_]*(?:${LABELS.join('|')})[*_]*\\s*[:：]\\s*`, 'iu');

/** The label with which a line says that a source or a date follows ("Source: "); null where it has none. */
export function sourceLabel(line: string): string | null {
  return LABEL.exec(line)?.[0] ?? null;
}
