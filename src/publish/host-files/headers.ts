import { contentSecurityPolicyHeader } from '../../site/content-security-policy.ts';
import { smallerFolder } from '../../site/smaller-pictures.ts';

/**
 * A `_headers` file, which Netlify and Cloudflare Pages read; `docs/deploying.md` gives the same for other servers. Files whose
 * names carry a hash of their content may be kept for ever.
 */
export function headersFile(base: string): string {
  return `/*
  Content-Security-Policy: ${contentSecurityPolicyHeader}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()

${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable

${base}${smallerFolder}/*
  Cache-Control: public, max-age=31536000, immutable

${base}search/data/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
