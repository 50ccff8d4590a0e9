import type { Said } from '../../../domain/understood.ts';
import { cutSpans } from '../../../text/question/cut-spans.ts';
import { type QuestionLine, questionLine } from '../../../text/question/question-line.ts';
import { type OutletNames, type SourceMention, sourceMentions } from './source-mentions.ts';
import { type AuthorMention, authorMention } from './author-mention.ts';
import { type Attribution, attributionOf } from './source-wordings.ts';

export type { OutletNames };

/** Whom a question names as its source. */
export type NamedSource =
  | {
      readonly kind: 'outlet';
      /** As articles name it. */
      readonly name: string;
    }
  | {
      /** Named where an outlet stands ("according to …"), and no article is from it. */
      readonly kind: 'unknown-outlet';
      /** As it was typed. */
      readonly name: string;
    }
  | {
      /** Asked for by what it wrote: "what did Rana Halabi write about". */
      readonly kind: 'author';
      /** As it was typed. */
      readonly name: string;
    };

/** More of them are no question. */
const MAX_MENTIONS = 12;

/**
 * The source that a question names, with the pieces that say so: "according to the Harbour Gazette", "بحسب سانا". A name
 * counts only where a wording says that it is the source, since outlets are called after places and ordinary words, and are
 * asked about themselves. Of "What does SANA say about Karabakh?" only the outlet is cut: `listingRequest` reads the rest.
 */
export function namedSource(question: string, outlets: readonly OutletNames[]): Said<NamedSource> | null {
  const line = questionLine(question);
  const mentions = sourceMentions(line, outlets);
  for (const wanted of ['outlet', 'unknown-outlet'] as const) {
    for (const mention of mentions.filter(({ kind }) => kind === wanted).slice(0, MAX_MENTIONS)) {
      const attribution = attributionOf(line, mention);
      if (attribution !== null) return said(line, mention, attribution);
    }
    if (wanted === 'outlet') {
      const author = authorMention(line);
      if (author !== null) return saidAuthor(line, author);
    }
  }
  return null;
}

function said(line: QuestionLine, mention: SourceMention, { pieces }: Attribution): Said<NamedSource> {
  const { kind, name } = mention;
  return { value: { kind, name }, spans: cutSpans(line, [...pieces, [mention.from, mention.to]]) };
}

function saidAuthor(line: QuestionLine, { name, pieces }: AuthorMention): Said<NamedSource> {
  return { value: { kind: 'author', name }, spans: cutSpans(line, pieces) };
}
