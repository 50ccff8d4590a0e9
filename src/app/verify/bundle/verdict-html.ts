import type { BundledQuotation, BundledVersion, EvidenceBundle } from '../../../domain/bundle.ts';
import type { Caveat } from '../../../domain/caveats.ts';
import type { Turn } from '../../../domain/verification.ts';
import { languageName } from '../../../languages/language-name.ts';
import { escaped, html, isolated, NOTHING, type Html } from './html-template.ts';
import type { BundleWords } from './words/bundle-words.ts';
import { BUNDLE_WORDS, type BundleLanguage } from './words/words-by-language.ts';

/** A bundle, and the language in which it is told. */
export type Told = { readonly bundle: EvidenceBundle; readonly language: BundleLanguage };

/** The verdicts on all quotations, each of which leads to its evidence; nothing where there is but one. */
export function contentsHtml(told: Told): Html {
  const { quotations } = told.bundle;
  if (quotations.length < 2) return NOTHING;
  const entries = quotations.map(
    (quotation, i) =>
      html`<li>
        <a href="#${anchorOf(i)}">${verdictOf(quotation, told)}</a>
        ${besideHtml(quotation, told)}
        <div class="beginning" dir="auto" lang="">${quotation.quote.text}</div>
      </li>`,
  );
  return html`<nav>
    <ol>
      ${entries}
    </ol>
  </nav>`;
}

/** The name of a quotation within the page, by its position. */
export function anchorOf(position: number): string {
  return `quotation-${position + 1}`;
}

/** The verdict on a quotation, and what has to be known beside it. */
export function verdictHtml(quotation: BundledQuotation, told: Told): Html {
  return html`<h2>${verdictOf(quotation, told)}</h2>
    ${besideHtml(quotation, told)}`;
}

/** What turns the meaning of words, each by its kind. */
export function turnsHtml(turns: readonly Turn[], words: BundleWords): Html {
  return html`${turns.map(
    ({ kind, text }, i) => html`${i === 0 ? '' : '; '}${words.turns[kind]}: ${isolated(text)}`,
  )}`;
}

/** Where languages are the reason, the verdict does not say that no article has it. */
function verdictOf({ status, translation, absentLanguage }: BundledQuotation, { language }: Told): string {
  const words = BUNDLE_WORDS[language];
  if (translation !== null) return words.mayTranslate;
  if (absentLanguage !== null) return words.absentLanguage(languageName(absentLanguage, language));
  return words.statuses[status];
}

/** A quote that was not found may well be in an article of another outlet. */
function besideHtml(
  { status, caveats, version = null, versionsUnread = false }: BundledQuotation,
  { bundle: { outlets }, language }: Told,
): Html {
  const words = BUNDLE_WORDS[language];
  const isLimited = status === 'not-found' && outlets !== null;
  const lines = [
    ...(version === null ? [] : [versionHtml(version, words)]),
    ...(isLimited ? [html`${words.outlets}: ${isolated(outlets.join(', '))}`] : []),
    ...caveats.flatMap((caveat) => caveatLines(caveat, words)),
    ...(versionsUnread ? [html`${words.versionsUnread}`] : []),
  ];
  if (lines.length === 0) return NOTHING;
  return html`<ul class="turns">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** Isolates of Unicode, in which a day keeps its order among words that run from right to left. */
const [LRI, PDI] = ['\u2066', '\u2069'];

/** That an older form of a page has the words, and of which day it is. */
function versionHtml({ status, fetchedAt }: BundledVersion, { inVersion, unknownDay }: BundleWords): Html {
  const day = fetchedAt === null ? unknownDay : `${LRI}${fetchedAt.slice(0, 10)}${PDI}`;
  return escaped(inVersion[status](day));
}

function caveatLines(caveat: Caveat, words: BundleWords): Html[] {
  switch (caveat.kind) {
    case 'turned':
      return [html`${words.turned}: ${turnsHtml(caveat.turns, words)}`];
    case 'turned-by-omission':
      return [html`${words.omitted}: ${turnsHtml(caveat.turns, words)}`];
    case 'denied-by-message':
      return [html`${words.deniedByMessage}: ${turnsHtml(caveat.denials, words)}`];
    case 'reversed':
    case 'far':
      return [html`${words[caveat.kind]}`];
    case 'claims-differ':
      return caveat.claims.map((kind) => html`${words.claimKinds[kind]}: ${words.claimVerdicts.differs}`);
  }
}
