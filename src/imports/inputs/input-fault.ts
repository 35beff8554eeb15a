import { errorCode } from '../../disk/error-code.ts';

/** Says that an input cannot be read to its end, or was not whole; the message follows the name of the input. */
export class InputFault extends Error {}

/** What is wrong with an input from here on: a sentence that follows its name. */
export function faultOf(error: unknown): string {
  if (error instanceof InputFault) return error.message;
  const code = errorCode(error) ?? String(error);
  return code.startsWith('Z_') ? 'is damaged or cut short: it cannot be unpacked any further.' : `cannot be read any further (${code}).`;
}
