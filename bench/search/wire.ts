import { createServer, request as ask } from 'node:http';
import { serve } from '../../src/publish/serve.ts';

/** One answer as it went over the wire. */
export interface Passage {
  /** With its query, from the slash. */
  readonly path: string;
  /** When it was asked for: milliseconds since 1970. */
  readonly begun: number;
  /** Of the head and the compressed body. */
  bytes: number;
}

export interface Wire {
  readonly address: string;
  /** What passed since it was last emptied. */
  readonly passages: Passage[];
  close(): Promise<void>;
}

/**
 * Serves a folder as `npm start` does and counts what leaves the server. Whatever a browser asks for is seen here, whether a page,
 * a worker or a program of it asks. The policy of our own pages is not sent for foreign ones.
 * @param own whether it is a site of ours
 */
export async function openWire(folder: string, own = false): Promise<Wire> {
  const served = await serve(folder, '/', 4700);
  const passages: Passage[] = [];
  const server = createServer((request, response) => {
    const passage = { path: request.url ?? '/', begun: Date.now(), bytes: 0 };
    passages.push(passage);
    const asked = ask(new URL(request.url ?? '/', served.address), { method: request.method, headers: request.headers }, (answer) => {
      const { 'content-security-policy': policy, ...headers } = answer.headers;
      const before = request.socket.bytesWritten;
      const count = () => {
        passage.bytes = request.socket.bytesWritten - before;
      };
      response.on('finish', count).on('close', count);
      response.writeHead(answer.statusCode ?? 500, own && policy !== undefined ? { ...headers, 'content-security-policy': policy } : headers);
      answer.pipe(response);
    });
    asked.on('error', () => response.destroy());
    asked.end();
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('The server has no port'));
    });
  });
  return {
    address: `http://localhost:${port}/`,
    passages,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
      await served.close();
    },
  };
}
