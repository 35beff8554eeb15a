declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Compresses what is answered, where it is text and whoever asks can read it so. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
