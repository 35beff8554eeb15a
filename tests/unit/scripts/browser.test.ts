import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/site.ts';
import { asked, programs } from './asked.ts';

/** What is found on a machine that has these programs on its path and no other, and no browser of Playwright's. */
function found(path: string, environment: Readonly<Record<string, string>> = {}): unknown {
  return asked("import { findBrowser } from './testing/browser.ts';\nanswer(findBrowser());", { PATH: path, HOME: path, PLAYWRIGHT_BROWSERS_PATH: path, ...environment }).answer;
}

describe.skipIf(process.platform !== 'linux')('a browser for the tests', () => {
  test('is the one that CHROME_PATH names, also where there is another', () => {
    const path = programs({ chromium: 'exit 0', mine: 'exit 0' });
    expect(found(path, { CHROME_PATH: join(path, 'mine') })).toEqual({ ok: true, path: join(path, 'mine') });
  });

  test('is none where CHROME_PATH names one that does not start: no other is taken for it', () => {
    const path = programs({ chromium: 'exit 0', mine: 'exit 1' });
    for (const name of ['mine', 'missing']) expect(found(path, { CHROME_PATH: join(path, name) })).toEqual({ ok: false, named: true, reason: `CHROME_PATH names "${join(path, name)}", which does not start.` });
  });

  test('is the first of the usual names that starts', () => {
    const path = programs({ chromium: 'exit 1', 'google-chrome': 'exit 0', chrome: 'exit 0' });
    expect(found(path)).toEqual({ ok: true, path: join(path, 'google-chrome') });
    expect(found(path, { CHROME_PATH: '' })).toEqual({ ok: true, path: join(path, 'google-chrome') });
  });

  test('that is nowhere is asked for', () => {
    expect(found(temporaryFolder())).toEqual({ ok: false, named: false, reason: 'There is no browser for the tests: install Chromium, Chrome or Edge, or name one by its path in CHROME_PATH.' });
  });

  test.each(['chromium-headless-shell', 'chromium'])('is installed from the system’s packages, whose list is fetched first where it is lacking, as %s where there is that', (name) => {
    const path = programs({
      sudo: '[ "$1" = -n ] && shift; exec "$@"',
      env: 'shift; exec "$@"',
      // Knows its package once it was told to update.
      'apt-get': `here=\${0%/*}\ncase "$*" in\n*update*) : > "$here/updated" ;;\n*"install --no-install-recommends ${name} "*) [ -e "$here/updated" ] || exit 100; printf '#!/bin/sh\\n' > "$here/${name}"; /bin/chmod +x "$here/${name}" ;;\n*install*) exit 100 ;;\nesac`,
    });
    const { answer, stderr } = asked("import { installBrowser } from './testing/browser.ts';\nconst said = [];\nanswer([await installBrowser((what) => { said.push(what); }), said]);", { PATH: path, HOME: path, PLAYWRIGHT_BROWSERS_PATH: path });
    expect({ answer, stderr }).toEqual({ answer: [{ ok: true, path: join(path, name) }, ['installing Chromium from the system\'s packages']], stderr: '' });
  });

  test('is the one without windows where there are both', () => {
    const path = programs({ chromium: 'exit 0', 'chromium-headless-shell': 'exit 0' });
    expect(found(path)).toEqual({ ok: true, path: join(path, 'chromium-headless-shell') });
  });
});
