import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/site/content-security-policy.ts';
import { inlined } from '../../../src/site/search-box.ts';
import { root } from '../../helpers/site.ts';

describe('the script that stands in every page', () => {
  const script = inlined(readFileSync(join(root, 'src/client/search-box-opener.js'), 'utf8'));

  test('is the one that the content security policy lets run', () => {
    expect(contentSecurityPolicy.match(/'sha256-[^']+'/g)).toEqual([`'sha256-${createHash('sha256').update(script).digest('base64')}'`]);
  });

  test('is a script still without its line ends, and weighs little', () => {
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/\n|\/\/|<\//);
    expect(Buffer.byteLength(script)).toBeLessThan(600);
  });
});
