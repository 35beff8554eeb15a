/** Starts a worker that searches. @param base the site's base path */
export function searchWorker(base: string): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: base });
}
