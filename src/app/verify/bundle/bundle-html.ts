import type {
  BundledPlace,
  BundledQuotation,
  BundledSource,
  BundledVersion,
  EvidenceBundle,
  TextSelector,
} from '../../../domain/bundle.ts';
import { CLAIM_KINDS } from '../../../domain/verification.ts';
import { BUNDLE_CSS } from './bundle-css.ts';
import { citedAddress } from './cited-address.ts';
import { escaped, html, isolated, NOTHING, shown, shownJson, type Html } from './html-template.ts';
import { anchorOf, contentsHtml, type Told, turnsHtml, verdictHtml } from './verdict-html.ts';
import type { BundleWords } from './words/bundle-words.ts';
import { BUNDLE_WORDS, type BundleLanguage } from './words/words-by-language.ts';

/**
 * A bundle as one HTML file for people: without script, and complete without a network. Texts of pages run in their own
 * direction and are marked as of no known language, so that no reader pronounces them as `language`.
 *
 * @param language of the labels and verdicts
 */
export function bundleHtml(bundle: EvidenceBundle, language: BundleLanguage): string {
  const words = BUNDLE_WORDS[language];
  const { quotations, draft } = bundle;
  const told = { bundle, language };
  const { markup } = html`<!doctype html>
    <html lang="${language}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width" />
        <title>${words.title}</title>
        <style>
          ${{ markup: BUNDLE_CSS }}
        </style>
      </head>
      <body>
        <h1>${words.title}</h1>
        ${draft === null ? NOTHING : html`<p>${words.draft}: ${isolated(draft)}</p>`}
        <p>${words.about}</p>
        ${contentsHtml(told)} ${quotations.map((quotation, i) => quotationHtml(quotation, anchorOf(i), told))}
        ${originHtml(bundle, words)}
      </body>
    </html> `;
  return markup;
}

function quotationHtml(quotation: BundledQuotation, anchor: string, told: Told): Html {
  const { quote, given, places, nearest, translation, later, version = null } = quotation;
  const words = BUNDLE_WORDS[told.language];
  const isAlone = quote.text === given.trim();
  return html`<article id="${anchor}">
    ${verdictHtml(quotation, told)}
    <h3>${words.quote}</h3>
    <blockquote dir="auto" lang="">${quote.text}</blockquote>
    ${
      isAlone
        ? NOTHING
        : html`<h3>${words.message}</h3>
            ${markedHtml(given, quote.start, quote.end)}`
    }
    ${differencesHtml(quotation, words)} ${omissionsHtml(quotation, words)} ${claimsHtml(quotation, words)}
    ${version === null ? NOTHING : versionSection(version, words)}
    ${places.map((place) => placeSection(words.places, place, told))}
    ${nearest === null ? NOTHING : placeSection(words.nearest, nearest, told)}
    ${translation === null ? NOTHING : placeSection(words.places, translation, told)}
    ${later.map(
      (article) =>
        html`<section>
          <h3>${words.later}</h3>
          <p>
            <mark>${isolated(article.word)}</mark>
          </p>
          <dl>${sourceRows(article, words)}</dl>
        </section>`,
    )}
  </article>`;
}

function placeSection(heading: string, place: BundledPlace, told: Told): Html {
  const words = BUNDLE_WORDS[told.language];
  return html`<section>
    <h3>${heading}</h3>
    ${placeHtml(place, digestRow(place, told), words)}
  </section>`;
}

function versionSection(version: BundledVersion, words: BundleWords): Html {
  const { file, page, fetchedAt, sha256 } = version;
  const rows = [
    row(words.changedPage, html`<bdi lang=""><code>${page}</code></bdi>`),
    fetchedAt === null ? NOTHING : row(words.fetchedAt, timeHtml(fetchedAt)),
    row(words.digest, html`<code>${sha256}</code>`),
  ];
  return html`<section class="version">
    <h3>${words.olderVersion}</h3>
    ${placeHtml({ ...version, source: file }, html`${rows}`, words)}
  </section>`;
}

function digestRow({ source }: BundledPlace, { bundle, language }: Told): Html {
  const sha256 = bundle.pages.find((page) => page.source === source)?.sha256 ?? '';
  return row(BUNDLE_WORDS[language].digest, html`<code>${sha256}</code>`);
}

/** A text with a part of it marked, in its own direction. White space counts in it. */
function markedHtml(text: string, start: number, end: number): Html {
  const marked = html`<mark>${text.slice(start, end)}</mark>`;
  const parts = [shown(text.slice(0, start)), marked, shown(text.slice(end))];
  return html`<p class="text" dir="auto" lang="">${parts}</p>`;
}

function differencesHtml({ differences }: BundledQuotation, words: BundleWords): Html {
  if (differences.length === 0) return NOTHING;
  const side = (text: string): Html => html`<td>${text === '' ? words.nothing : isolated(text)}</td>`;
  return html`<table>
    <tr>
      <th>${words.pageHas}</th>
      <th>${words.givenIs}</th>
    </tr>
    ${differences.map(
      ({ expected, found }) =>
        html`<tr>
          ${side(expected)}${side(found)}
        </tr>`,
    )}
  </table>`;
}

function omissionsHtml({ omissions }: BundledQuotation, words: BundleWords): Html {
  return html`${omissions.map(
    ({ left, mark, turns }) =>
      html`<h3>${words.omitted} ${isolated(mark)}</h3>
        ${left === '' ? html`<p>${words.nothing}</p>` : html`<p class="text" dir="auto" lang="">${left}</p>`}
        ${turns.length === 0 ? NOTHING : html`<p class="turns">${turnsHtml(turns, words)}</p>`}`,
  )}`;
}

function claimsHtml({ attribution }: BundledQuotation, words: BundleWords): Html {
  const claimed = CLAIM_KINDS.filter((kind) => attribution[kind].verdict !== 'unclaimed');
  if (claimed.length === 0) return NOTHING;
  const rows = claimed.map((kind) => {
    const { given, page, verdict } = attribution[kind];
    return html`<tr class="${verdict}">
      <th>${words.claimKinds[kind]}</th>
      <td>${isolated(given ?? '')}</td>
      <td>${isolated(page ?? '')}</td>
      <td>${words.claimVerdicts[verdict]}</td>
    </tr>`;
  });
  return html`<h3>${words.claims}</h3>
    <table>
      <tr>
        <td></td>
        <th>${words.message}</th>
        <th>${words.pageHas}</th>
        <td></td>
      </tr>
      ${rows}
    </table>`;
}

/** @param textRows what is told of the text that the place is in */
function placeHtml(place: BundledPlace, textRows: Html, words: BundleWords): Html {
  const { sentence, start, end, before, after, turns, citation } = place;
  return html`${around(before)} ${markedHtml(sentence.text, start - sentence.start, end - sentence.start)}
    ${around(after)}
    ${turns.length === 0 ? NOTHING : html`<p class="turns">${words.turned}: ${turnsHtml(turns, words)}</p>`}
    <dl>
      ${sourceRows(place, words)} ${textRows}
      ${row(words.position, html`<code dir="ltr">${positionOf(place)}</code>`)}
    </dl>
    <h4>${words.citation}</h4>
    <pre dir="auto" lang="">${escaped(citation.plain)}</pre>
    <details>
      <summary>Markdown, RIS, CSL-JSON, Web Annotation</summary>
      ${form('Markdown', escaped(citation.markdown))} ${form('RIS', escaped(citation.ris))}
      ${form('CSL-JSON', shownJson([citation.csl]))} ${form('Web Annotation', shownJson(citation.annotation))}
    </details>`;
}

function around(sentence: string | null): Html {
  return sentence === null ? NOTHING : html`<p class="text around" dir="auto" lang="">${sentence}</p>`;
}

/** A form for programs. White space counts in it, and it runs from left to right. */
function form(name: string, text: Html): Html {
  return html`<h4>${name}</h4>
    <pre dir="ltr" lang="">${text}</pre>`;
}

function positionOf({ citation }: BundledPlace): string {
  const selectors: readonly TextSelector[] = citation.annotation.target.flatMap(({ selector }) => selector);
  return selectors
    .flatMap((selector) =>
      selector.type === 'TextPositionSelector' ? `${selector.start}–${selector.end}` : [],
    )
    .join(', ');
}

function sourceRows({ title, outlet, publishedAt, url, source }: BundledSource, words: BundleWords): Html[] {
  const { headline, outlet: outletLabel, date, url: link } = words.claimKinds;
  const address = citedAddress(url);
  return [
    title === null ? NOTHING : row(headline, isolated(title)),
    outlet === null ? NOTHING : row(outletLabel, isolated(outlet)),
    publishedAt === null ? NOTHING : row(date, isolated(publishedAt)),
    address === null
      ? NOTHING
      : row(link, html`<a href="${address}" rel="noreferrer">${isolated(address)}</a>`),
    row(words.file, html`<bdi lang=""><code>${source}</code></bdi>`),
  ];
}

function row(label: string, value: Html): Html {
  return html`<dt>${label}</dt>
    <dd>${value}</dd>`;
}

/** @param time as ISO */
function timeHtml(time: string): Html {
  return html`<time datetime="${time}"><bdi>${time}</bdi></time>`;
}

function originHtml({ madeAt, madeWith, outlets }: EvidenceBundle, words: BundleWords): Html {
  const { isnad, generation, splitter, analyser, embedder, scorer } = madeWith;
  const models = [embedder, ...(scorer === null ? [] : [scorer])].join(', ');
  const code = (text: string): Html => html`<bdi lang=""><code>${text}</code></bdi>`;
  return html`<footer>
    <dl>
      ${row(words.madeAt, timeHtml(madeAt))} ${row(words.madeWith, code(`isnad ${isnad}`))}
      ${row(words.index, code(generation))} ${row(words.rules, code(`${splitter}, ${analyser}`))}
      ${row(words.models, code(models))}
      ${outlets === null ? NOTHING : row(words.outlets, isolated(outlets.join(', ')))}
      ${row(words.check, code('npm run verify -- --check FILE.json'))}
    </dl>
  </footer>`;
}
