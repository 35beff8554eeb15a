/** Whether an address begins with a scheme, as `https:` and `mailto:` are. */
export function hasScheme(address: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(address);
}

/** Whether an address says by its form that it leaves the site, or that it is none of a page: it has a scheme, or begins with a host. */
export function isOutside(address: string): boolean {
  return hasScheme(address) || address.startsWith('//');
}

/** A text of an address without its percent signs, or as it is where they are no escapes. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
