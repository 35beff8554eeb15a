/** What every page allows itself: its own files, the search's WebAssembly, and nothing else from anywhere. */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
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
