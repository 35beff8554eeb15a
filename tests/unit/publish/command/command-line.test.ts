import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../../../src/publish/command/command-line.ts';

const specs = {
  base: { value: 'PATH', help: '' },
  keep: { value: 'RECORD', help: '' },
  'dry-run': { help: '' },
  'no-pictures': { help: '' },
  all: { help: '' },
  yes: { help: '' },
};

/** What is said where npm has put this into the environment; nothing where the command goes on. */
function said(environment: Readonly<Record<string, string>>, args: readonly string[] = []): string {
  const line = readCommandLine(args, specs, true, { npm_lifecycle_event: 'merge', ...environment });
  return line.ok ? '' : line.message;
}

describe('options before the two hyphens, which npm keeps to itself', () => {
  test('are not passed over: the command is not begun, and the right way is named', () => {
    expect(said({ npm_config_dry_run: 'true' }, ['people/a', 'people/b'])).toBe('npm has taken --dry-run for its own. Give options after two hyphens: npm run merge -- people/a people/b --dry-run');
    expect(said({ npm_config_dry_run: 'true' }, ['people/A. Example']), 'an argument that a shell would part').toContain('npm run merge -- --dry-run');
    expect(said({ npm_config_base: '/archive/' })).toBe('npm has taken --base for its own. Give options after two hyphens: npm run merge -- --base /archive/');
  });

  test('are all named, and one whose value npm took for something else with what it needs', () => {
    expect(said({ npm_config_base: 'true', npm_config_keep: 'a b' }, ['/archive/'])).toBe('npm has taken --base and --keep for its own. Give options after two hyphens: npm run merge -- --base PATH --keep RECORD');
  });

  test('are seen where npm takes "no" for its own word', () => {
    expect(said({ npm_config_pictures: '' })).toContain('npm run merge -- --no-pictures');
    expect(said({ npm_config_pictures: 'true' })).toBe('');
  });

  test('are none where npm says that they are off, or has them in its own configuration for itself', () => {
    expect(said({ npm_config_dry_run: '', npm_config_base: '', npm_config_yes: 'true', npm_config_all: 'true', npm_config_cache: '/tmp' })).toBe('');
    expect(said({ npm_config_dry_run: 'false' })).toBe('');
  });
});

describe('what is not understood', () => {
  test('is said with what is, and how npm hands it on', () => {
    expect(readCommandLine(['json'], specs, false, { npm_lifecycle_event: 'check' })).toEqual({ ok: false, message: '"json" is not understood here. This command takes options alone, after two hyphens: npm run check -- --base PATH' });
    expect(readCommandLine(['json'], specs, false, {})).toEqual({ ok: false, message: '"json" is not understood here. This command takes options alone, such as --base PATH.' });
  });

  test('is an option that is like none: then --help is named', () => {
    expect(readCommandLine(['-h'], specs, true, {})).toEqual({ ok: false, message: 'There is no option -h. --help shows all.' });
  });
});
