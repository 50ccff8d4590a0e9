import { undatedHtml } from './undated-html.ts';
import { refusedHtml } from '../refusals/refused-html.ts';
import { wordsMarked } from '../../../app/said/words-marked.ts';
import { MAX_NAME_CHARS, MAX_QUESTION_CHARS } from '../../../app/limits.ts';
import type { PageOf } from '../../../app/pages.ts';
import type { Said } from '../../../app/said/said-by.ts';
import type { SaidQuote } from '../../../app/said/said-quote.ts';
import { escaped, html, isolated, NOTHING, type Html } from '../../../app/verify/bundle/html-template.ts';
import type { Limits } from '../ask/asked-question.ts';
import { languageField } from '../forms/language-field.ts';
import { limitFields } from '../forms/limit-fields.ts';
import { textField } from '../forms/text-field.ts';
import { isolatedWords } from '../own-words.ts';
import { pageHtml } from '../page-html.ts';
import { joined, quoteHtml } from '../quote-html.ts';
import { linkTo, type Visit } from '../visit.ts';
import { listPath } from './list-path.ts';
import { turnLinks } from './turn-links.ts';

/** Whose words are wanted, as it was typed; empty where nothing was. */
export type AskedSaid = Limits & { readonly by: string; readonly about: string };

/** What came of it. */
export type SaidFound =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'said'; readonly said: Said; readonly page: PageOf<SaidQuote> }
  | { readonly kind: 'refused'; readonly why: string };

/** Most names of a speaker that are shown. */
const MAX_NAMES = 12;

/** Who said what: the form, and a page of somebody's quotes, oldest first. */
export function saidPage(visit: Visit, asked: AskedSaid, found: SaidFound): string {
  const title = visit.words.pages.said;
  const content = html`<h1>${title}</h1>
    ${found.kind === 'nothing' ? html`<p>${escaped(visit.strings.commands.said.description)}</p>` : NOTHING}
    ${formHtml(asked, visit)} ${foundHtml(asked, found, visit)}`;
  return pageHtml(visit, title, content);
}

function formHtml(asked: AskedSaid, visit: Visit): Html {
  const { by, about } = visit.strings.options;
  return html`<form method="get" action="/said" role="search">
    ${textField({ name: 'by', label: by.description, value: asked.by, longest: MAX_NAME_CHARS, isRequired: true })}
    ${textField({ name: 'about', label: about.description, value: asked.about, longest: MAX_QUESTION_CHARS })}
    ${limitFields(asked, visit)} ${languageField(visit)}
    <button>${visit.words.lists.show}</button>
  </form>`;
}

function foundHtml(asked: AskedSaid, found: SaidFound, visit: Visit): Html {
  switch (found.kind) {
    case 'nothing':
      return NOTHING;
    case 'refused':
      return refusedHtml(found.why);
    case 'said':
      return html`<section>${saidHtml(asked, found, visit)}</section>`;
  }
}

function saidHtml(
  asked: AskedSaid,
  { said, page }: Extract<SaidFound, { readonly kind: 'said' }>,
  visit: Visit,
): Html {
  const words = visit.strings.said;
  const { names, undatedLeftOut } = said;
  const topic = asked.about.trim() === '' ? null : isolatedWords(asked.about);
  const [first, ...others] = names;
  if (first === undefined) return strong(words.nobody(isolatedWords(asked.by)));
  // Several names may be several people's: what was asked stands for all of them.
  const name = isolatedWords(others.length === 0 ? first : asked.by);
  const left = undatedHtml(undatedLeftOut, visit);
  if (page.total === 0)
    return html`${strong(words.nothing(name, topic))} ${left} ${namesHtml(asked, names, visit)}`;
  const pathOf = (number: number): string => listPath('/said', { ...asked, page: String(number) });
  return html`<h2>${escaped(words.title(name, topic, page.total))}</h2>
    ${left} ${namesHtml(asked, names, visit)}
    ${page.items.map((quote) => quoteHtml(shownQuote(quote), visit))} ${turnLinks(page, pathOf, visit)}`;
}

/** The names that articles have for the speaker, where there are several: nobody but the reader knows whether they are one person's. */
function namesHtml(asked: AskedSaid, names: readonly string[], visit: Visit): Html {
  if (names.length < 2) return NOTHING;
  const links = names.slice(0, MAX_NAMES).map((name) => {
    const path = linkTo(listPath('/said', { ...asked, by: name.slice(0, MAX_NAME_CHARS) }), visit);
    return html`<a href="${path}">${isolated(name)}</a>`;
  });
  return html`<p class="small">
    ${escaped(visit.words.lists.names)} ${joined(links, ' · ')}${names.length > MAX_NAMES ? ' …' : ''}
  </p>`;
}

/** His words are marked where the sentence says more. */
function shownQuote(quote: SaidQuote): SaidQuote & { readonly marked?: SaidQuote['said'] } {
  const marked = wordsMarked(quote);
  return marked === null ? quote : { ...quote, marked };
}

function strong(words: string): Html {
  return html`<p><strong>${escaped(words)}</strong></p>`;
}
