import { createReadStream } from 'node:fs';
import { encodingOf } from '../forms/decode.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { ItemBuilder } from './item-builder.ts';
import type { XmlItem } from './xml-item.ts';

/**
 * The items of an XML file, one after the other: however long the file is, only one of them is in memory. Where the XML is broken within an item
 * that item says so, and those behind it are read; where it is broken between items, all that can be read comes first.
 * @param isItem whether an element of this name is an item; what stands before items is given with each of them
 * @throws InputFault when it has a DTD, or is broken between items; the system's error when it cannot be read
 */
export async function* readXmlItems(path: string, isItem: (name: string) => boolean, progress: (bytes: number) => void): AsyncGenerator<XmlItem, undefined> {
  const file = createReadStream(path, { highWaterMark: 64 * 1024 });
  const builder = new ItemBuilder(isItem);
  let decoder: TextDecoder | undefined;
  for await (const chunk of file) {
    const bytes: unknown = chunk;
    if (!(bytes instanceof Uint8Array)) continue;
    progress(file.bytesRead);
    decoder ??= decoderFor(bytes);
    yield* builder.push(decodedBy(decoder, bytes));
  }
  if (decoder !== undefined) yield* builder.push(decodedBy(decoder));
  yield* builder.end();
  return undefined;
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const encoding = encodingOf(bytes, 'xml');
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new InputFault(`says that its encoding is ${encoding}, which is not known.`);
  }
}

function decodedBy(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new InputFault(`cannot be read any further: its bytes are not ${decoder.encoding}.`);
  }
}
