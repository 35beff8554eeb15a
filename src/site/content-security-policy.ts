/** The one script that stands in pages: `client/search-box-opener.js`. A test holds the hash to the file. */
const searchBoxOpener = "'sha256-NFxSo1oocvKmnWYzV8WZ4NL/hJiC1lxonRRFUanaLMc='";

/** What every page allows itself: its own files, and nothing else from anywhere. */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", searchBoxOpener],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
} as const;

/** For a `meta` element, where `frame-ancestors` has no effect. */
export const contentSecurityPolicy = Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');

/** For a header. */
export const contentSecurityPolicyHeader = `${contentSecurityPolicy}; frame-ancestors 'none'`;
