/** What is never body, whatever it is called. */
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

/** Parts of class names and ids under which pages put what is no body. */
const BESIDE_BODY =
  /(?:^|[\s_-])(?:share|sharing|social|related|read-?more|readmore|lire-aussi|read-also|also-read|more-news|newsletter|subscri(?:be|ption)|comments?|advert(?:s|isement)?|ads?|sponsor(?:ed)?|promo|pub|tags?|keywords|breadcrumbs?|cookies?|sidebar|widget|menu|navbar|ticker|most-?(?:read|viewed|popular)|recommend(?:ed|ations)?|trending|reklam(?:lar)?|etiket(?:ler)?|paylas|yorum(?:lar)?|ilgili-haber|anzeige|werbung|publicite|publicidad|partage|compartir|teilen|caption|img-caption|credit|toolbar|popup|modal|paywall|skip-link|screen-reader-text|embed|tweet|outbrain|taboola)(?:[\s_-]|$)/iu;

/** An element with more of the page's text than this is not beside the body, whatever its name. */
const LARGE_PART = 0.4;

const KEPT = new Set(['html', 'body', 'article', 'main', 'h1', 'time']);

/** Takes out of a page what its markup itself names as no body: the document is changed. */
export function removeWhatIsNoBody(document: Document): void {
  const { body } = document;
  for (const selector of NEVER_BODY) {
    for (const element of body.querySelectorAll(selector)) element.remove();
  }
  const large = LARGE_PART * textLength(body);
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (KEPT.has(element.localName.toLowerCase())) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (BESIDE_BODY.test(names) && textLength(element) <= large) element.remove();
  }
}

function textLength(element: Element): number {
  return element.textContent.length;
}
