import { pathOfArticle, pathOfQuote } from '../../app/read/quote-place.ts';
import type { SaidQuote } from '../../app/said/said-quote.ts';
import { html, isolated, NOTHING, shown, type Html } from '../../app/verify/bundle/html-template.ts';
import type { Citation, CitedText, Quote } from '../../domain/answer.ts';
import type { Span } from '../../domain/article.ts';
import { inDateOrder } from '../../domain/date-order.ts';
import type { FoundText } from '../../domain/verification.ts';
import { addressLink } from './address-link.ts';
import { linkTo, type Visit } from './visit.ts';

/** A quote as it is shown: to the character, with its source and a link to its place. */
export type ShownQuote = FoundText &
  Partial<Pick<Quote, 'alsoIn' | 'variants' | 'moreVariants' | 'marked'>> &
  Partial<Pick<SaidQuote, 'speaker'>> &
  Partial<Pick<CitedText, 'id'>>;

/** A quote below who says it where that is told, with its source, where else it is printed, and its other wordings. */
export function quoteHtml(quote: ShownQuote, visit: Visit): Html {
  const { variants = [], moreVariants = 0, speaker } = quote;
  const { otherWording, moreWordings } = visit.strings.answers;
  return html`<div class="quote">
    ${speaker === undefined ? NOTHING : html`<p class="speaker" dir="auto" lang="">${speaker}</p>`}
    ${itselfHtml(quote, visit)}
    ${inDateOrder(variants).map(
      (variant) =>
        html`<p class="small">${otherWording}</p>
          ${itselfHtml(variant, visit)}`,
    )}
    ${moreVariants === 0 ? NOTHING : html`<p class="small">${moreWordings(moreVariants)}</p>`}
  </div>`;
}

function itselfHtml(quote: ShownQuote, visit: Visit): Html {
  const { text, citation, marked, alsoIn = [] } = quote;
  return html`<blockquote dir="auto" lang="">${withMark(text, marked)}</blockquote>
    ${sourceHtml(citation, text, visit)} ${alsoInHtml(alsoIn, visit)}`;
}

/** A text with a part of it marked. */
export function withMark(text: string, marked: Span | undefined): Html {
  if (marked === undefined) return shown(text);
  const { start, end } = marked;
  return html`${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}`;
}

/** Title, genre, outlet and date as far as they are known, the article's own address, and the place here. */
export function sourceHtml(citation: Citation, text: string, visit: Visit): Html {
  const address = addressLink(citation.url);
  const place = linkTo(`/${pathOfQuote(citation, text)}`, visit);
  const links = [
    html`<a href="${place}">${visit.words.inItsArticle}</a>`,
    ...(address === null ? [] : [address]),
  ];
  return html`<p class="small">${labelsHtml(citation, visit)}</p>
    <p class="small">${joined(links, ' · ')}</p>`;
}

/** An article as a link to its page here. */
export function articleHtml(citation: Citation, visit: Visit): Html {
  const path = linkTo(`/${pathOfArticle(citation.articleId)}`, visit);
  return html`<a href="${path}">${labelsHtml(citation, visit)}</a>`;
}

/** Title, genre, outlet and date as far as they are known; the page's path where none is. */
export function labelsHtml(
  { title, genre, outlet, publishedAt, source }: Citation,
  { strings }: Visit,
): Html {
  const labels = [
    ...(title === null ? [] : [isolated(title)]),
    ...(genre === undefined ? [] : [html`${strings.genres[genre]}`]),
    ...(outlet === null ? [] : [isolated(outlet)]),
    ...(publishedAt === null ? [] : [html`<time datetime="${publishedAt}"><bdi>${publishedAt}</bdi></time>`]),
  ];
  return joined(labels.length === 0 ? [isolated(source)] : labels, ' · ');
}

function alsoInHtml(alsoIn: readonly Citation[], { strings }: Visit): Html {
  if (alsoIn.length === 0) return NOTHING;
  const names = [...new Set(alsoIn.map(({ outlet, title, source }) => outlet ?? title ?? source))];
  return html`<p class="small">${strings.answers.alsoIn} ${joined(names.map(isolated), ' · ')}</p>`;
}

/** Pieces with a text of our own between them. */
export function joined(pieces: readonly Html[], between: string): Html {
  return html`${pieces.map((piece, i) => (i === 0 ? piece : html`${between}${piece}`))}`;
}
