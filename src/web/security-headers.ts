/** Nothing is loaded but the stylesheet, and nothing runs. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers that every response has, whatever it is. @param searchEngines whether they may list the pages */
export function securityHeaders(searchEngines: boolean): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'interest-cohort=()',
    // What an operator sees must not come to others out of a cache, and an answer may be another one tomorrow.
    'Cache-Control': 'no-store',
    ...(searchEngines ? {} : { 'X-Robots-Tag': 'noindex, nofollow' }),
  };
}
