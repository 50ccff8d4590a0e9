import { html, NOTHING, type Html } from '../../app/verify/bundle/html-template.ts';
import { UI_LANGUAGES } from '../../discord/locales/languages.ts';
import { stringsFor } from '../../discord/locales/strings-for.ts';
import { languageName } from '../../languages/language-name.ts';
import { ROOM_CSS_PATH } from './room-css.ts';
import { inLanguage, linkTo, type Visit } from './visit.ts';

/**
 * A page of the reading room: links to the others, its content, and the same page in other languages. It has no script.
 *
 * @param title of the page, in isnad's own words or an article's
 */
export function pageHtml(visit: Visit, title: string, content: Html): string {
  const { language, strings, words, isOperator } = visit;
  const { markup } = html`<!doctype html>
    <html lang="${language}" dir="${strings.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · isnad</title>
        <link rel="stylesheet" href="${ROOM_CSS_PATH}" />
      </head>
      <body>
        <header>
          <nav aria-label="${words.title}">
            <ul>
              ${menuEntry('/', words.pages.ask, visit)} ${menuEntry('/said', words.pages.said, visit)}
              ${menuEntry('/timeline', words.pages.timeline, visit)}
              ${menuEntry('/verify', words.pages.verify, visit)}
              ${isOperator ? menuEntry('/holdings', words.pages.holdings, visit) : NOTHING}
            </ul>
          </nav>
        </header>
        <main>${content}</main>
        ${visit.here === null ? NOTHING : languagesHtml(visit.here, visit)}
      </body>
    </html>`;
  return markup;
}

function menuEntry(path: string, name: string, visit: Visit): Html {
  return html`<li><a href="${linkTo(path, visit)}">${name}</a></li>`;
}

/** Each language by its own name. */
function languagesHtml(here: string, { language: current, words }: Visit): Html {
  return html`<footer>
    <nav aria-label="${words.language}">
      <ul>
        ${UI_LANGUAGES.map((language) => {
          const name = languageName(language, language);
          const { direction } = stringsFor(language);
          const now = language === current ? html` aria-current="true"` : NOTHING;
          return html`<li>
            <a
              href="${inLanguage(here, language)}"
              rel="nofollow"
              hreflang="${language}"
              lang="${language}"
              dir="${direction}"
              ${now}
              >${name}</a
            >
          </li>`;
        })}
      </ul>
    </nav>
  </footer>`;
}
