import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../disk/error-code.ts';
import { problem } from '../problems/catalogue.ts';
import { documentFixWithin } from '../problems/document-files.ts';
import type { Problem } from '../problems/problem.ts';

/** The most bytes of a record. It is read whole; this is far above any article and far below what would fill the memory. */
export const longestRecord = 8 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type TextRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

export type BytesRead = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: Problem };

/** Gives the text of a file of the content folder. */
export type TextReader = (file: string) => TextRead;

/** The text of a file with line feeds and without a byte order mark, or why there is none. */
export function readText(root: string, file: string): TextRead {
  return textOf(file, readBytes(root, file));
}

/** The same of a file of which the bytes were read. */
export function textOf(file: string, bytes: BytesRead): TextRead {
  const read = bytes.ok ? decoded(file, bytes.bytes) : bytes;
  return read.ok ? { ok: true, text: plainText(read.text) } : read;
}

/** The same text with line feeds and without a byte order mark. */
export function plainText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** The text of a file with its own line ends and its byte order mark: what is written back gives the same bytes. */
export function readTextAsItIs(root: string, file: string): TextRead {
  const read = readBytes(root, file);
  return read.ok ? decoded(file, read.bytes) : read;
}

/** The bytes of a file that may be a text, or why there are none. */
export function readBytes(root: string, file: string): BytesRead {
  try {
    const { size } = statSync(join(root, file));
    if (size > longestRecord) return { ok: false, problem: problem('file-too-big', { file }, { bytes: size, limit: longestRecord }) };
    return { ok: true, bytes: readFileSync(join(root, file)) };
  } catch (error) {
    return { ok: false, problem: problem('file-unreadable', { file }, { reason: reasonOf(error) }) };
  }
}

function decoded(file: string, bytes: Uint8Array): TextRead {
  try {
    return { ok: true, text: decoder.decode(bytes) };
  } catch {
    const at = firstBadByte(bytes);
    return { ok: false, problem: problem('file-not-utf8', { file, line: at.line, column: at.column }, { offset: at.offset, document: documentFixWithin(bytes) }) };
  }
}

/** The system's short name for what went wrong, without the path of the machine. */
export function reasonOf(error: unknown): string {
  return errorCode(error) ?? 'unknown reason';
}

/** Finds the sequence that ends the longest readable beginning; `offset` counts bytes from 1, `column` UTF-16 code units. */
function firstBadByte(bytes: Uint8Array): { offset: number; line: number; column: number } {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (readBeginning(bytes, middle) === undefined) high = middle - 1;
    else low = middle;
  }
  // What is read of a beginning leaves out a sequence that it cuts, and so ends before the one that goes wrong.
  const read = readBeginning(bytes, low) ?? '';
  const before = plainText(read);
  return { offset: Buffer.byteLength(read) + 1, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

function readBeginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined; // The decoder has no other way to say so.
  }
}
