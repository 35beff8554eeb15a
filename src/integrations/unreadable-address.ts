import type { IncomingMessage, ServerResponse } from 'node:http';

/** Has an address that cannot be decoded looked for as it was typed, so that there is no such page: Vite and Astro take it for a fault of their own. */
export function takeAsTyped(request: IncomingMessage, _: ServerResponse, next: () => void): void {
  request.url = readable(request.url ?? '/');
  next();
}

/** The address, with its per cent signs as signs where they stand for no characters. */
export function readable(url: string): string {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll('%', '%25') + query;
  }
}
