import type { Sheet } from '../../site/documents.ts';
import type { Frame } from '../../site/frame.ts';

export type Print = (sheet: Sheet) => Promise<string>;

/**
 * Loads what a press was compiled to.
 * @param program its address
 */
export async function loadPrinter(program: string, frame: Frame): Promise<Print> {
  const loaded: unknown = await import(program);
  if (!isProgram(loaded)) throw new TypeError('The compiled program has no printer');
  return loaded.printer(frame);
}

interface Program {
  readonly printer: (frame: Frame) => Print;
}

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && 'printer' in value && typeof value.printer === 'function';
}
