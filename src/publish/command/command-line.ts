import { parseArgs } from 'node:util';
import { nearest } from '../../problems/nearest.ts';
import { keptByNpm } from './kept-by-npm.ts';

/** The exit statuses of every command. `tryAgain` is that of a failure that is over by itself, as `sysexits.h` has it (EX_TEMPFAIL). */
export const exit = { done: 0, archiveHasErrors: 1, misused: 2, tryAgain: 75, interrupted: 130 } as const;

/** An option of a command: whether it takes a value, and what it is for. */
export interface OptionSpec {
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, string | true | undefined>>;

export type CommandLine = { readonly ok: true; readonly options: Options; readonly rest: readonly string[] } | { readonly ok: false; readonly message: string };

/**
 * Reads a command's arguments; a misuse comes back as a sentence with the nearest right word.
 * @param environment of the command, which tells what npm has taken from its arguments
 */
export function readCommandLine(
  args: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
  takesFiles = false,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): CommandLine {
  const kept = keptByNpm(specs, args, environment);
  if (kept !== undefined) return { ok: false, message: kept };
  const known = { ...specs, help: { help: 'show this' } };
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, allowPositionals: true, options: Object.fromEntries(Object.entries(known).map(([name, spec]) => [name, { type: 'value' in spec && spec.value !== undefined ? 'string' as const : 'boolean' as const }])) });
  const options: Record<string, string | true> = {};
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(known, token.name)) {
      const [near] = nearest(token.name, Object.keys(known), 3);
      return { ok: false, message: `There is no option ${token.rawName}.${near === undefined ? ' --help shows all.' : ` Did you mean --${near}?`}` };
    }
    const spec: OptionSpec | undefined = Object.entries(known).find(([name]) => name === token.name)?.[1];
    if (spec?.value !== undefined && (token.value === undefined || token.value === '')) return { ok: false, message: `${token.rawName} needs a value: ${token.rawName} ${spec.value}` };
    if (spec?.value === undefined && token.value !== undefined) return { ok: false, message: `${token.rawName} takes no value.` };
    options[token.name] = token.value ?? true;
  }
  const [first] = rest;
  if (!takesFiles && first !== undefined) return { ok: false, message: `"${first}" is not understood here. ${onlyOptions(specs, environment['npm_lifecycle_event'])}` };
  return { ok: true, options, rest };
}

/** @param script that npm runs; undefined where the command was begun without npm */
function onlyOptions(specs: Readonly<Record<string, OptionSpec>>, script: string | undefined): string {
  const [name, spec] = Object.entries(specs).find(([, { value }]) => value !== undefined) ?? ['help'];
  const example = `--${name}${spec?.value === undefined ? '' : ` ${spec.value}`}`;
  return script === undefined ? `This command takes options alone, such as ${example}.` : `This command takes options alone, after two hyphens: npm run ${script} -- ${example}`;
}

/** The text of `--help`. */
export function helpText(usage: string, about: string, specs: Readonly<Record<string, OptionSpec>>): string {
  const rows = Object.entries(specs).map(([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const);
  const width = Math.max(...rows.map(([name]) => name.length));
  return `${usage}\n\n${about}\n\n${rows.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`).join('\n')}\n`;
}

export function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
