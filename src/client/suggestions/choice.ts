/** Where a reader is in a list of suggestions: whether it is open, and at which of its lines. */
export interface Choice {
  readonly open: boolean;
  readonly count: number;
  /** The number of a line; undefined at what was typed. */
  readonly at: number | undefined;
}

export const closed: Choice = { open: false, count: 0, at: undefined };

/** A list that has come; without lines there is nothing to open. */
export function listed(count: number): Choice {
  return { open: count > 0, count, at: undefined };
}

/** An arrow: opens the list, or goes one line on. The lines and what was typed stand in a ring. */
export function stepped({ open, count, at }: Choice, by: 1 | -1): Choice {
  const places = count + 1;
  const place = ((open && at !== undefined ? at + 1 : 0) + by + places) % places;
  return { open: count > 0, count, at: place === 0 ? undefined : place - 1 };
}

/** Back at what was typed, as when the cursor moves in it. */
export function returned(choice: Choice): Choice {
  return { ...choice, at: undefined };
}

/** Shut, to be opened again by an arrow. */
export function shut({ count }: Choice): Choice {
  return { open: false, count, at: undefined };
}
