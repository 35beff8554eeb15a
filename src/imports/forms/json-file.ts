import { readBytes } from '../clipping/read-bytes.ts';
import { InputFault } from '../inputs/input-fault.ts';
import { parsedJson } from '../text/parsed-json.ts';
import { decoded } from './decode.ts';

/** The longest file, in bytes. */
const limit = 32 * 1024 * 1024;

/**
 * What a file of JSON says, which is read whole; undefined for what is no JSON.
 * @throws InputFault when it is too long or not in UTF-8; the system's error when it cannot be read
 */
export async function jsonFile(path: string): Promise<unknown> {
  const bytes = await readBytes(path, limit);
  if (bytes === undefined) throw new InputFault(`is longer than ${limit / 1024 / 1024} MB.`);
  const text = decoded(bytes, 'json');
  if (!text.ok) throw new InputFault(`cannot be read: ${text.reason}`);
  return parsedJson(text.text);
}
