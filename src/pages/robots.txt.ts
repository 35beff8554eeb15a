import { edition } from '../edition/current.ts';

/** Everything may be read; the sitemap is named where the site's address is known. */
export function GET(): Response {
  const { addresses } = edition().site;
  const sitemap = addresses.absolute(addresses.file('sitemap-index.xml'));
  return new Response(['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`]), ''].join('\n'));
}
