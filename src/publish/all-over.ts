/** Waits until all are over, also where one fails: nothing is taken away while another still writes. @throws what the first that failed has thrown */
export async function allOver(works: readonly Promise<void>[]): Promise<void> {
  for (const ended of await Promise.allSettled(works)) if (ended.status === 'rejected') throw ended.reason;
}
