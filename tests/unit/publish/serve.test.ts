import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../src/publish/serve.ts';
import type { Served } from '../../../src/publish/serve.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

const text = '<!doctype html><title>A page</title>'.padEnd(4000, 'text ');
let served: Served;

beforeAll(async () => {
  served = await serve(writeFiles(temporaryFolder(), { 'index.html': text, '404.html': 'No such page', 'a.woff2': 'x'.repeat(4000), 'people/ada/index.html': text, 'old,page/index.html': text }), '/archive/', 4700);
});

afterAll(() => served.close());

describe('the server of a built site', () => {
  test('answers as a static host does: pages by their folders, compressed text, and fonts as they are', async () => {
    const page = await fetch(`${served.address}people/ada/`);
    expect([page.status, page.headers.get('content-type'), page.headers.get('content-encoding'), await page.text()]).toEqual([200, 'text/html;charset=utf-8', expect.stringMatching(/^(?:gzip|br)$/), text]);
    expect((await fetch(`${served.address}a.woff2`)).headers.get('content-encoding')).toBeNull();
    expect((await fetch(`${served.address}people/ada/`, { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')).toBeNull();
  });

  test('has the page of what is missing, with the policy, also outside the base path', async () => {
    for (const address of [`${served.address}nowhere/`, new URL('/elsewhere/', served.address).href, `${served.address}..%2f..%2fetc/passwd`]) {
      const missing = await fetch(address);
      expect([missing.status, await missing.text()]).toEqual([404, 'No such page']);
      expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test.each(['bytes=10-2', 'bytes=-5', 'bytes=0-9, 20-29'])('answers with the whole file where a part is asked for: %s', async (range) => {
    const page = await fetch(served.address, { headers: { range } });
    expect([page.status, page.headers.get('content-range'), await page.text()]).toEqual([200, null, text]);
  });

  test.each(['old,page/', 'old%2Cpage/', 'old%2cpage/?q=a%2Cb', 'old%2Cpage/index.html', '%6Fld,page/'])('reads an address as hosts do, whichever of its signs are escaped: %s', async (address) => {
    expect((await fetch(served.address + address)).status).toBe(200);
  });

  test.skipIf(process.platform === 'win32')('goes on where a file cannot be read that was there a moment before', async () => {
    const folder = writeFiles(temporaryFolder(), { 'index.html': text });
    const unreadable = createServer().listen(join(folder, 'gone.html'));
    await once(unreadable, 'listening');
    const other = await serve(folder, '/', 4700);
    await expect(fetch(`${other.address}gone.html`).then((page) => page.text())).rejects.toThrow();
    expect((await fetch(other.address)).status).toBe(200);
    await other.close();
    unreadable.close();
  });

  test('takes the next port where the one that is asked for is taken', async () => {
    const port = Number(new URL(served.address).port);
    const other = await serve(writeFiles(temporaryFolder(), { 'index.html': 'another site' }), '/', port);
    const answered = await (await fetch(other.address)).text();
    await other.close();
    expect([Number(new URL(other.address).port) > port, answered]).toEqual([true, 'another site']);
  });

  test.each(['/', '/archive'])('leads from %s to the base path', async (path) => {
    const found = await fetch(new URL(path, served.address), { redirect: 'manual' });
    expect([found.status, found.headers.get('location')]).toEqual([302, '/archive/']);
  });
});
