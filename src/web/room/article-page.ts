import type { ReadArticle, ReadParagraph } from '../../app/read/read-article.ts';
import { escaped, html, isolated, NOTHING, shown, type Html } from '../../app/verify/bundle/html-template.ts';
import { BUNDLE_WORDS } from '../../app/verify/bundle/words/words-by-language.ts';
import { addressLink } from './address-link.ts';
import { historyHtml, type KnownHistory } from './versions/history-html.ts';
import { minuteHtml } from './minute-html.ts';
import { pageHtml } from './page-html.ts';
import { labelsHtml } from './quote-html.ts';
import type { Visit } from './visit.ts';

/** What is told of an article besides its words. */
export type ArticleTold = {
  /** ISO time at which the index was made. */
  readonly indexedAt: string;
  readonly history: KnownHistory;
  /** Whether the visitor may read all of it. */
  readonly isWhole: boolean;
};

/**
 * An article, or as much of it as may be seen, with the quote marked, and below it where it comes from and the older forms of its
 * page.
 */
export function articlePage(visit: Visit, article: ReadArticle, told: ArticleTold): string {
  const { words } = visit;
  const { title, source } = article.citation;
  const heading = title ?? source;
  const isPart = article.isCut.before || article.isCut.after;
  const content = html`<article>
      <h1><span dir="auto" lang="">${heading}</span></h1>
      <p class="small">${labelsHtml({ ...article.citation, title: null }, visit)}</p>
      ${paragraphsHtml(article, words.leftOut)}
      ${isPart ? html`<p class="small">${escaped(words.partOnly)}</p>` : NOTHING}
      ${article.paragraphs.length === 0 ? html`<p>${escaped(words.nothingShown)}</p>` : NOTHING}
    </article>
    ${chainHtml(visit, article, told)} ${historyHtml(told.history, visit, told.isWhole)}`;
  return pageHtml(visit, heading, content);
}

function paragraphsHtml({ paragraphs, isCut }: ReadArticle, leftOut: string): Html {
  const gap = html`<p class="small" aria-hidden="true">${leftOut}</p>`;
  return html`${isCut.before ? gap : NOTHING} ${paragraphs.map(paragraphHtml)} ${isCut.after ? gap : NOTHING}`;
}

function paragraphHtml(paragraph: ReadParagraph): Html {
  const pieces = paragraph.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : shown(text)));
  return html`<p class="text" dir="auto" lang="">${pieces}</p>`;
}

/** From the words to the file and the address that they come from. */
function chainHtml(
  { words, language }: Visit,
  { citation, sha256 }: ReadArticle,
  { indexedAt, history }: ArticleTold,
): Html {
  const labels = BUNDLE_WORDS[language];
  const { headline, outlet: outletLabel, date, url: link } = labels.claimKinds;
  const { title, outlet, publishedAt, url, source } = citation;
  const address = addressLink(url);
  const fetchedAt = history === null || history === 'unreadable' ? null : history.fetchedAt;
  return html`<section>
    <h2>${words.chain}</h2>
    <dl>
      ${title === null ? NOTHING : row(headline, isolated(title))}
      ${outlet === null ? NOTHING : row(outletLabel, isolated(outlet))}
      ${publishedAt === null ? NOTHING : row(date, html`<time datetime="${publishedAt}"><bdi>${publishedAt}</bdi></time>`)}
      ${address === null ? NOTHING : row(link, address)}
      ${row(labels.file, html`<code dir="ltr">${source}</code>`)}
      ${row(labels.digest, html`<code dir="ltr">${sha256}</code>`)}
      ${fetchedAt === null ? NOTHING : row(words.versions.fetched, minuteHtml(fetchedAt))}
      ${row(words.indexed, html`<time datetime="${indexedAt}"><bdi>${indexedAt.slice(0, 10)}</bdi></time>`)}
    </dl>
  </section>`;
}

function row(label: string, value: Html): Html {
  return html`<dt>${label}</dt>
    <dd>${value}</dd>`;
}
