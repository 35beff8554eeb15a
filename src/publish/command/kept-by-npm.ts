import { plainWord } from '../told/shell-word.ts';

/** npm's own options too, which a user's configuration of npm may hold; where they are not heard, more is asked or less is shown. */
const npmsOwn: readonly string[] = ['all', 'yes'];

/**
 * What to say where options stand before the two hyphens: npm keeps these to itself, and the command would do in earnest what was
 * to be a trial. Undefined where there is none.
 * @param args what npm has handed on: where it took the value of an option for an argument, one of these is that value
 * @param environment in which npm puts the options that it was given
 */
export function keptByNpm(
  specs: Readonly<Record<string, { readonly value?: string }>>,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const kept = Object.entries(specs).filter(([name, { value }]) => !npmsOwn.includes(name) && isKept(name, value !== undefined, environment));
  if (kept.length === 0) return undefined;
  const isSure = args.every((arg) => plainWord.test(arg)) && kept.every(([name, { value }]) => value === undefined || wordFor(name, environment) !== undefined);
  const options = kept.map(([name, { value }]) => `--${name}${value === undefined ? '' : ` ${wordFor(name, environment) ?? value}`}`);
  const right = [...(isSure ? args : []), ...options].join(' ');
  return `npm has taken ${kept.map(([name]) => `--${name}`).join(' and ')} for its own. Give options after two hyphens: npm run ${environment['npm_lifecycle_event'] ?? 'COMMAND'} -- ${right}`;
}

function isKept(name: string, takesValue: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  // Of --no-x it makes an x that is off.
  if (name.startsWith('no-')) return ['', 'false'].includes(environment[variableOf(name.slice(3))] ?? 'none');
  const set = environment[variableOf(name)] ?? '';
  return set !== '' && (takesValue || set !== 'false');
}

/** What stood behind the option, where npm has not taken it for an argument and a shell takes it for one word. */
function wordFor(name: string, environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const set = environment[variableOf(name)] ?? '';
  return set !== 'true' && plainWord.test(set) ? set : undefined;
}

function variableOf(name: string): string {
  return `npm_config_${name.replaceAll('-', '_')}`;
}
