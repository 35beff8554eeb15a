/** The pages that every archive has, and those of years, months and days, by the path from the root. */
const own = /^(?:articles|people|countries|organisations|topics|sources|wanted|about|404(?:\.html)?|search(?:\/.*)?|_astro(?:\/.*)?|_pictures(?:\/.*)?|_headers|robots\.txt|manifest-sha256\.txt|sitemap-[^/]*\.xml|\d{4}(?:\/\d{2}(?:\/\d{2})?)?)$/i;

/** Whether a former address is that of a page that the archive makes, which cannot lead elsewhere. @param address begins with a slash */
export function isOwnPage(address: string): boolean {
  return own.test(address.replace(/^\/+|\/+$/g, '').replace(/(?:(?:^|\/)index\.html?)+$/i, ''));
}
