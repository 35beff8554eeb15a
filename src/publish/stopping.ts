/** Something that goes on beside this program: a thread, a process. */
export interface Beside {
  /** Ends it; settles when it writes nothing any more. */
  readonly end: () => Promise<void>;
}

const beside = new Set<Beside>();
let stopping = false;

/** Has it ended when the command is stopped, at once where it is about to end. @returns what to call when it has ended by itself */
export function endWithCommand(each: Beside): () => void {
  beside.add(each);
  if (stopping) void each.end();
  return () => { beside.delete(each); };
}

/** Ends all that goes on beside this program, because the command is about to end: what waits for it waits for ever, and so does whoever asks `mayGoOn`. */
export async function stopAllBeside(): Promise<void> {
  stopping = true;
  await Promise.all(Array.from(beside, (each) => each.end()));
}

/** Whether the command is about to end. */
export function isStopping(): boolean {
  return stopping;
}

/** Settles unless the command is about to end. */
export function mayGoOn(): Promise<void> {
  return stopping ? new Promise(() => undefined) : Promise.resolve();
}

/** What comes of some work. Where it fails because the command is about to end, and ends it, nobody is told. @throws what the work throws */
export async function unlessStopping<Done>(work: Promise<Done>): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    await mayGoOn();
    throw error;
  }
}
