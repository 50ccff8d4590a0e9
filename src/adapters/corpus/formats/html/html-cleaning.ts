/** Elements that are never body, whatever their names. */
const NEVER_BODY = [
  ...'script:not([type="application/ld+json"]) style noscript template nav aside footer form iframe svg'.split(
    ' ',
  ),
  ...'figure figcaption dialog menu [hidden] [aria-hidden="true"] [role="navigation"] [role="complementary"]'.split(
    ' ',
  ),
  ...'blockquote.twitter-tweet blockquote.instagram-media blockquote.tiktok-embed .fb-post .twitter-tweet'.split(
    ' ',
  ),
];

/** Words in class names and ids of elements that are no body. */
const BESIDE_BODY =
  /(?:^|[\s_-])(?:share|sharing|social|related|read-?more|readmore|lire-aussi|read-also|also-read|more-news|newsletter|subscri(?:be|ption)|comments?|advert(?:s|isement)?|ads?|sponsor(?:ed)?|promo|pub|tags?|keywords|breadcrumbs?|cookies?|sidebar|widget|menu|navbar|ticker|most-?(?:read|viewed|popular)|recommend(?:ed|ations)?|trending|reklam(?:lar)?|etiket(?:ler)?|paylas|yorum(?:lar)?|ilgili-haber|anzeige|werbung|publicite|publicidad|partage|compartir|teilen|caption|img-caption|credit|toolbar|popup|modal|paywall|skip-link|screen-reader-text|embed|tweet|outbrain|taboola)(?:[\s_-]|$)/iu;

/** Share of the page's text from which on an element is body, whatever its class names. */
const MAX_BESIDE_SHARE = 0.4;

const KEPT = new Set(['html', 'body', 'article', 'main', 'h1', 'time']);

/** Removes the elements that a page's own markup shows to be no body. Changes the document. */
export function removeNonBody(document: Document): void {
  const { body } = document;
  for (const selector of NEVER_BODY) {
    for (const element of body.querySelectorAll(selector)) element.remove();
  }
  const large = MAX_BESIDE_SHARE * textLength(body);
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (KEPT.has(element.localName.toLowerCase())) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (BESIDE_BODY.test(names) && textLength(element) <= large) element.remove();
  }
}

function textLength(element: Element): number {
  return element.textContent.length;
}
