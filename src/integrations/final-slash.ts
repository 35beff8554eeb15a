import type { IncomingMessage, ServerResponse } from 'node:http';

/** Leads a reader who left out the last slash of an address to the page, as hosts do: Astro has a page of its own for that. */
export function addFinalSlash({ url = '/', headers: { accept = '' } }: IncomingMessage, response: ServerResponse, next: () => void): void {
  const to = accept.includes('text/html') ? withFinalSlash(url) : undefined;
  if (to === undefined) next();
  else response.writeHead(302, { location: to }).end();
}

/** The address with the slash that a page has; undefined where it has one, or is that of a file or of the server's own. */
export function withFinalSlash(url: string): string | undefined {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  return path.endsWith('/') || /^\/(?:[@_]|\/)|\.[a-z\d]+$/i.test(path) ? undefined : `${path}/${query}`;
}
