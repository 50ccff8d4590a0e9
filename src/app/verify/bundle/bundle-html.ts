import type {
  BundledPlace,
  BundledQuotation,
  BundledSource,
  EvidenceBundle,
  TextSelector,
} from '../../../domain/bundle.ts';
import { CLAIM_KINDS, type Turn } from '../../../domain/verification.ts';
import { BUNDLE_CSS } from './bundle-css.ts';
import { citedAddress } from './cited-address.ts';
import { escaped, html, NOTHING, shown, shownJson, type Html } from './html-template.ts';
import type { BundleWords } from './words/bundle-words.ts';
import { BUNDLE_WORDS, type BundleLanguage } from './words/words-by-language.ts';

type Shown = { readonly bundle: EvidenceBundle; readonly words: BundleWords };

/**
 * A bundle as one HTML file for people: without script, and complete without a network. Texts of pages run in their own
 * direction and are marked as of no known language, so that no reader pronounces them as `language`.
 *
 * @param language of the labels and verdicts
 */
export function bundleHtml(bundle: EvidenceBundle, language: BundleLanguage): string {
  const words = BUNDLE_WORDS[language];
  const { quotations, draft } = bundle;
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
        ${draft === null ? NOTHING : html`<p>${words.draft}: <bdi lang="">${draft}</bdi></p>`}
        <p>${words.about}</p>
        ${quotations.map((quotation) => quotationHtml(quotation, { bundle, words }))}
        ${originHtml({ bundle, words })}
      </body>
    </html> `;
  return markup;
}

function quotationHtml(quotation: BundledQuotation, { bundle, words }: Shown): Html {
  const { quote, given, status, places, nearest, later } = quotation;
  const isAlone = quote.text === given.trim();
  return html`<article>
    <h2>${words.statuses[status]}</h2>
    ${turnedHtml(turnsOf(quotation), words)}
    <h3>${words.quote}</h3>
    <blockquote dir="auto" lang="">${quote.text}</blockquote>
    ${
      isAlone
        ? NOTHING
        : html`<h3>${words.message}</h3>
            ${markedHtml(given, quote.start, quote.end)}`
    }
    ${differencesHtml(quotation, words)} ${omissionsHtml(quotation, words)} ${claimsHtml(quotation, words)}
    ${places.map(
      (place) =>
        html`<section>
          <h3>${words.places}</h3>
          ${placeHtml(place, { bundle, words })}
        </section>`,
    )}
    ${
      nearest === null
        ? NOTHING
        : html`<section>
            <h3>${words.nearest}</h3>
            ${placeHtml(nearest, { bundle, words })}
          </section>`
    }
    ${later.map(
      (article) =>
        html`<section>
          <h3>${words.later}</h3>
          <p>
            <bdi lang=""><mark>${article.word}</mark></bdi>
          </p>
          <dl>${sourceRows(article, words)}</dl>
        </section>`,
    )}
  </article>`;
}

/** What turns the meaning of a quote at the place that it is held against, which is the first; or of any piece of a stitched one. */
function turnsOf({ status, places }: BundledQuotation): readonly Turn[] {
  return (status === 'stitched' ? places : places.slice(0, 1)).flatMap(({ turns }) => turns);
}

/** A text with a part of it marked, in its own direction. White space counts in it. */
function markedHtml(text: string, start: number, end: number): Html {
  const marked = html`<mark>${text.slice(start, end)}</mark>`;
  const parts = [shown(text.slice(0, start)), marked, shown(text.slice(end))];
  return html`<p class="text" dir="auto" lang="">${parts}</p>`;
}

function differencesHtml({ differences }: BundledQuotation, words: BundleWords): Html {
  if (differences.length === 0) return NOTHING;
  const side = (text: string): Html =>
    text === '' ? html`<td>${words.nothing}</td>` : html`<td dir="auto" lang="">${text}</td>`;
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
      html`<h3>${words.omitted} <bdi lang="">${mark}</bdi></h3>
        ${left === '' ? html`<p>${words.nothing}</p>` : html`<p class="text" dir="auto" lang="">${left}</p>`}
        ${turnsHtml(turns, words)}`,
  )}`;
}

/** What turns the meaning of a place's words, under its own heading; it stands under the verdict as well, lest "exact" mislead. */
function turnedHtml(turns: readonly Turn[], words: BundleWords): Html {
  if (turns.length === 0) return NOTHING;
  return html`<h4>${words.turned}</h4>
    ${turnsHtml(turns, words)}`;
}

function turnsHtml(turns: readonly Turn[], words: BundleWords): Html {
  if (turns.length === 0) return NOTHING;
  return html`<ul class="turns">
    ${turns.map(({ kind, text }) => html`<li>${words.turns[kind]}: <bdi lang="">${text}</bdi></li>`)}
  </ul>`;
}

function claimsHtml({ attribution }: BundledQuotation, words: BundleWords): Html {
  const claimed = CLAIM_KINDS.filter((kind) => attribution[kind].verdict !== 'unclaimed');
  if (claimed.length === 0) return NOTHING;
  const rows = claimed.map((kind) => {
    const { given, page, verdict } = attribution[kind];
    return html`<tr class="${verdict}">
      <th>${words.claimKinds[kind]}</th>
      <td dir="auto" lang="">${given ?? ''}</td>
      <td dir="auto" lang="">${page ?? ''}</td>
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

function placeHtml(place: BundledPlace, { bundle, words }: Shown): Html {
  const { sentence, start, end, before, after, turns, source, citation } = place;
  const sha256 = bundle.pages.find((page) => page.source === source)?.sha256 ?? '';
  return html`${around(before)} ${markedHtml(sentence.text, start - sentence.start, end - sentence.start)}
    ${around(after)} ${turnedHtml(turns, words)}
    <dl>
      ${sourceRows(place, words)} ${row(words.digest, html`<code>${sha256}</code>`)}
      ${row(words.position, html`<code>${positionOf(place)}</code>`)}
    </dl>
    <h4>${words.citation}</h4>
    <pre dir="auto" lang="">${escaped(citation.plain)}</pre>
    ${form('Markdown', escaped(citation.markdown))} ${form('RIS', escaped(citation.ris))}
    ${form('CSL-JSON', shownJson([citation.csl]))} ${form('Web Annotation', shownJson(citation.annotation))}`;
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
  const text = (value: string): Html => html`<bdi lang="">${value}</bdi>`;
  const address = citedAddress(url);
  return [
    title === null ? NOTHING : row(headline, text(title)),
    outlet === null ? NOTHING : row(outletLabel, text(outlet)),
    publishedAt === null ? NOTHING : row(date, text(publishedAt)),
    address === null
      ? NOTHING
      : row(link, html`<a href="${address}" rel="noreferrer"><bdi lang="">${address}</bdi></a>`),
    row(words.file, html`<bdi lang=""><code>${source}</code></bdi>`),
  ];
}

function row(label: string, value: Html): Html {
  return html`<dt>${label}</dt>
    <dd>${value}</dd>`;
}

function originHtml({ bundle: { madeAt, madeWith, outlets }, words }: Shown): Html {
  const { isnad, generation, splitter, analyser, embedder, scorer } = madeWith;
  const models = [embedder, ...(scorer === null ? [] : [scorer])].join(', ');
  const code = (text: string): Html => html`<bdi lang=""><code>${text}</code></bdi>`;
  return html`<footer>
    <dl>
      ${row(words.madeAt, html`<time datetime="${madeAt}"><bdi>${madeAt}</bdi></time>`)}
      ${row(words.madeWith, code(`isnad ${isnad}`))} ${row(words.index, code(generation))}
      ${row(words.rules, code(`${splitter}, ${analyser}`))} ${row(words.models, code(models))}
      ${outlets === null ? NOTHING : row(words.outlets, html`<bdi lang="">${shown(outlets.join(', '))}</bdi>`)}
      ${row(words.check, code('npm run verify -- --check FILE.json'))}
    </dl>
  </footer>`;
}
