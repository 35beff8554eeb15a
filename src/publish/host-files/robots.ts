import type { Site } from '../../site/site.ts';

/** Everything may be read; the sitemap is named where the site's address is known. */
export function robotsText({ addresses }: Site): string {
  const sitemap = addresses.absolute(addresses.file('sitemap-index.xml'));
  return ['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`]), ''].join('\n');
}
