import type * as Http from 'node:http';
import { expect, test, vi } from 'vitest';
import { serve } from '../../../src/publish/serve.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

/** Ports that this system keeps for itself, as Windows does with some ranges. */
const kept: readonly unknown[] = [80, 4790, 4791];

vi.mock('node:http', async (original) => {
  const http = await original<typeof Http>();
  return {
    ...http,
    createServer: (answer: Http.RequestListener) => {
      const server = http.createServer(answer);
      const listen = server.listen.bind(server);
      const refuse = (port: unknown) => { server.emit('error', Object.assign(new Error(`EACCES: permission denied ::1:${String(port)}`), { code: 'EACCES' })); };
      return Object.assign(server, { listen: (port: number, host: string, told: () => void) => { if (kept.includes(port)) refuse(port); else listen(port, host, told); } });
    },
  };
});

test('ports that the system keeps for itself are passed over as those that are taken', async () => {
  const served = await serve(writeFiles(temporaryFolder(), { 'index.html': 'text' }), '/', 4790);
  await served.close();
  expect(served.address).toMatch(/^http:\/\/localhost:479[2-9]\/$/);
});

test('one of the lowest, for which a user has no right, is told by its number', async () => {
  await expect(serve(temporaryFolder(), '/', 80)).rejects.toThrow('EACCES: permission denied ::1:80');
});
