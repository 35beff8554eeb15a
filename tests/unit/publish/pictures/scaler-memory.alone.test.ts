import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { failureText } from '../../../../src/publish/told/failure.ts';
import { Scaler } from '../../../../src/publish/pictures/scaler.ts';

vi.mock('node:worker_threads', () => ({
  Worker: class extends EventEmitter {
    postMessage(): void {
      queueMicrotask(() => {
        this.emit('error', Object.assign(new Error('Worker terminated due to reaching memory limit: JS heap out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }));
        this.emit('exit', 1);
      });
    }

    terminate(): Promise<number> {
      return Promise.resolve(1);
    }
  },
}));

test('no picture is taken for a damaged one because memory was short: the build says so, and another one may make its sizes', async () => {
  const asked = new Scaler().scale({ bytes: new Uint8Array(), whole: { width: 900, height: 300 }, wanted: [{ width: 720, height: 240 }] });
  await expect(asked.catch(failureText)).resolves.toMatch(/memory limit[^]*Nothing was published[^]*Allow more/);
});
