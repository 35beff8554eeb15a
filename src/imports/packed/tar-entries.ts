import { createTarDecoder } from 'modern-tar';
import { errorCode } from '../../disk/error-code.ts';
import { InputFault } from '../inputs/input-fault.ts';
import type { Entry } from './entry.ts';

const kinds: Readonly<Record<string, Entry['is']>> = { file: 'a file', directory: 'a folder', link: 'a link', symlink: 'a link' };

/** The things in a tar archive, in their order. @throws InputFault when it is damaged, the system's error when it cannot be read */
export async function* tarEntries(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const { readable, writable } = createTarDecoder({ strict: true });
  const fed = feed(bytes, writable.getWriter());
  try {
    for await (const { header, body } of readable) {
      yield { name: header.name, is: kinds[header.type ?? 'file'] ?? 'no file', content: () => Promise.resolve(guarded(body)) };
      if (!body.locked) await body.cancel();
    }
  } catch (error) {
    throw told(error);
  } finally {
    await fed;
  }
}

async function* guarded(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw told(error);
  }
}

function told(error: unknown): unknown {
  return errorCode(error) !== undefined || error instanceof InputFault ? error : new InputFault('is no tar archive that can be read, or is damaged or cut short.');
}

/** What goes wrong on the way reaches the reader through the stream. */
async function feed(bytes: AsyncIterable<Uint8Array>, writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of bytes) {
      await writer.ready;
      await writer.write(chunk);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
  }
}
