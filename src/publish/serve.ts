import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import compression from 'compression';
import sirv from 'sirv';
import { errorCode } from '../disk/error-code.ts';
import { contentSecurityPolicyHeader } from '../site/content-security-policy.ts';

export interface Served {
  /** Where to look: `http://localhost:4321/`. */
  readonly address: string;
  /** Ends the server and every connection to it. */
  close(): Promise<void>;
}

const portsTried = 50;

/**
 * Serves a built site as a static host would: under its base path, compressed, with its 404 page and its headers.
 * @param port the first port to try; the next free one is taken
 */
export async function serve(folder: string, base: string, port: number): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const compress = compression();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (base !== '/' && (url === '/' || `${url}/` === base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    if (!url.startsWith(base)) {
      notFound(folder, response);
      return;
    }
    request.url = unescaped(url.slice(base.length - 1));
    // A part of a file may be refused by giving the whole; sirv throws at a part that ends before it begins.
    delete request.headers.range;
    // A build may take a file away between the look and the reading. Its length is sent by then, so the answer is broken off.
    response.once('pipe', (file: Readable) => file.once('error', () => response.destroy()));
    try {
      files(request, response, () => {
        notFound(folder, response);
      });
    } catch {
      notFound(folder, response);
    }
  };
  const server = createServer((request, response) => {
    compress(request, response, () => {
      answer(request, response);
    });
  });
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    }),
  };
}

/** The address with the signs as they are that it may have escaped, as hosts read it; sirv leaves them escaped. */
function unescaped(url: string): string {
  const [path = '', ...query] = url.split('?');
  return [path.replace(/%(?:2[346BC]|3[ABD]|40)/gi, decodeURIComponent), ...query].join('?');
}

function setHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicyHeader);
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

function notFound(folder: string, response: ServerResponse): void {
  setHeaders(response);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFoundPage(folder));
}

/** There is none while a build puts its site in the place of the one before. */
function notFoundPage(folder: string): Buffer | string {
  try {
    return readFileSync(join(folder, '404.html'));
  } catch {
    return 'Not found';
  }
}

/** Windows keeps ranges of ports for itself, and refuses them; of the lowest ports every system may. */
function isTaken(port: number, code: string | undefined): boolean {
  return code === 'EADDRINUSE' || (code === 'EACCES' && port >= 1024);
}

/** Listens on this machine only, on the first free port. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    const fault = await new Promise<Error | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, 'localhost', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (fault === undefined) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
    if (!isTaken(port, errorCode(fault)) || port >= first + portsTried) throw fault;
  }
}
