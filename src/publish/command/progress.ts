/** Tells a person at a terminal what is being done, for what takes longer than a blink. Elsewhere it is silent. */
export interface Progress {
  /** @param total 0 where it is not known */
  update(step: string, done: number, total: number): void;
  /** Takes the line away. */
  clear(): void;
}

export const silent: Progress = { update: () => undefined, clear: () => undefined };

const every = 100;

/** One line that is written over, at most ten times a second. */
export function terminalProgress(terminal: { write(text: string): unknown; columns?: number | undefined }, now: () => number): Progress {
  let last = Number.NEGATIVE_INFINITY;
  let step = '';
  let begun = now();
  let shown = false;
  return {
    update(name, done, total) {
      const time = now();
      if (name !== step) begun = time;
      if (name === step && time - last < every) return;
      step = name;
      last = time;
      shown = true;
      const left = done > 0 && total > 0 && time - begun > 2000 ? `, ${Math.ceil(((time - begun) / done) * (total - done) / 1000)} s left` : '';
      const line = total > 0 ? `${name}: ${done} of ${total}${left}` : name;
      terminal.write(`\r\u001b[2K${line.slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    clear() {
      if (shown) terminal.write('\r\u001b[2K');
      shown = false;
      step = '';
    },
  };
}
