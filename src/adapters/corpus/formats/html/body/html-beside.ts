/** Elements that hold no words of an article, whatever their names. */
const NEVER_BODY = [
  ...'script:not([type*="json"]) style noscript template iframe svg amp-ad amp-embed amp-sidebar amp-consent'.split(' '),
  ...'blockquote.twitter-tweet blockquote.instagram-media blockquote.tiktok-embed .fb-post .twitter-tweet'.split(
    ' ',
  ),
];

/** Takes out what holds no words of an article. Changes the document. */
export function removeWordless(document: Document): void {
  for (const selector of NEVER_BODY) {
    for (const element of document.body.querySelectorAll(selector)) element.remove();
  }
}

/**
 * How much what an element holds counts, by its kind and names alone: 1 for the body of an article, and less the more likely it
 * stands beside one.
 */
export function standing(element: Element): number {
  const kind = BY_KIND.get(element.localName.toLowerCase());
  if (kind !== undefined) return kind;
  const role = BY_ROLE.get(element.getAttribute('role') ?? '');
  if (role !== undefined) return role;
  return Math.min(ofNames(element), isHidden(element) ? HIDDEN : 1);
}

const BY_KIND: ReadonlyMap<string, number> = new Map([
  ['nav', 0.05],
  ['menu', 0.1],
  ['footer', 0.1],
  ['dialog', 0.1],
  ['aside', 0.15],
  ['figure', 0.1],
  ['figcaption', 0.05],
  ['body', 1],
  ['html', 1],
  ['main', 1],
]);

const BY_ROLE: ReadonlyMap<string, number> = new Map([
  ['navigation', 0.05],
  ['contentinfo', 0.1],
  ['dialog', 0.1],
  ['complementary', 0.15],
  ['main', 1],
]);

/** A page may show its body only when a script has run, so that what is hidden is less likely body, and not none. */
const HIDDEN = 0.5;

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|\s)hidden(?:\s|$)/u.test(element.getAttribute('class') ?? '') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s{0,3}:\s{0,3}none/iu.test(element.getAttribute('style') ?? '')
  );
}

/** Names of what stands beside an article on nearly every page that has them. */
const BESIDE = pattern(
  'share|sharing|shares|social|related|read-?more|lire-aussi|read-also|also-read|more-news|newsletters?|comments?|breadcrumbs?|cookies?|consent|navbar|nav|most-?(?:read|viewed|popular)|recommend(?:ed|ations?)?|trending|etiket(?:ler)?|paylas|yorum(?:lar)?|ilgili-haber(?:ler)?|anzeige|werbung|publicite|publicidad|partage|compartir|teilen|caption|img-caption|credits?|toolbar|skip-link|screen-reader-text|sr-only|visually-?hidden|outbrain|taboola|disqus|adverts?|advertisement|ads?|sponsor(?:ed)?|reklam(?:lar)?|footer|copyright|subscribe|subscription|signup|sign-up|author-?bio|login|log-in|signin|sign-in|auth|register|identity|gdpr|notifications?|overlay|lightbox|tooltip|toast|pop-?up|byline|disclaimer|teasers?',
);
/** Names of what often stands beside an article, and often is part of another name or marks the body itself. */
const OFTEN_BESIDE = pattern(
  'promo|promotion|pub|tags?|keywords|sidebar|widget|menu|ticker|popup|modal|paywall|embed|tweet|more|layer|popular|latest|meta|box|infobox|banner',
);
const COMMENT = pattern(
  'comments?|comment-?(?:list|area|box|section|thread|stream)s?|discussions?|responses?|repl(?:y|ies)|guest-?book|reader-?letters?|yorum(?:lar)?|kommentare?|leser(?:briefe?|kommentare?)|commentaires?|comentarios?|kommentarii|disqus',
);
/** Names of the body. */
const BODY =
  /(?:^|[\s_-])(?:article|story|post|entry|news|content|main)[\s_-]{0,2}(?:body|content|text|main|detail)(?:[\s_-]|$)|articlebody/iu;

function pattern(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?:[\\s_-]|$)`, 'iu');
}

function ofNames(element: Element): number {
  const names = namesOf(element);
  if (names === '' || BODY.test(names)) return 1;
  // An `<article>` carries the names of all its topics.
  if (element.localName.toLowerCase() === 'article') return COMMENT.test(names) ? 0.15 : 1;
  if (BESIDE.test(names) || COMMENT.test(names)) return 0.15;
  return OFTEN_BESIDE.test(names) ? 0.5 : 1;
}

/** Whether an element holds what readers wrote, by its names. */
export function isComment(element: Element): boolean {
  return COMMENT.test(namesOf(element));
}

/** Class names and id of an element, with what is joined in camel case parted: "RelatedStories" is "Related-Stories". */
function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400);
  return names.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').trim();
}
