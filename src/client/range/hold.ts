/** A range by the numbers of its first and its last stretch. */
export interface Ends {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

/** What a pointer has hold of: an end, the range as a whole, or nothing yet. */
export interface Held {
  /** The end that moves, once that is known. */
  readonly end: 'from' | 'to' | undefined;
  /** The range when the pointer is at another place. */
  moved(place: number): Ends;
}

/**
 * Takes hold of a range. Near a handle it is that end that moves, and the handle stays as far from the pointer as it was; where both
 * are near, the first movement tells which. Between the handles the range moves as a whole; where that is all time, a new one is drawn.
 * Outside, the nearer end comes along.
 *
 * Places are counted in stretches, with fractions, from the left edge of the first: the handles stand at `from` and `to + 1`.
 * @param count of stretches
 * @param start where the pointer went down
 * @param grip how near a handle is meant
 */
export function holdOf({ from, to }: Ends, count: number, start: number, grip: number): Held {
  const last = count - 1;
  const offset: Readonly<Record<'from' | 'to', (place: number) => Ends>> = {
    from: (place) => ({ from: within(Math.round(from + place - start), 0, to), to }),
    to: (place) => ({ from, to: within(Math.round(to + place - start), from, last) }),
  };
  const nearFrom = Math.abs(start - from) < grip;
  const nearTo = Math.abs(start - to - 1) < grip;
  if (nearFrom && nearTo) return undecided(start, offset);
  if (nearFrom) return { end: 'from', moved: offset.from };
  if (nearTo) return { end: 'to', moved: offset.to };
  if (start < from) return { end: 'from', moved: (place) => ({ from: within(Math.floor(place), 0, to), to }) };
  if (start > to + 1) return { end: 'to', moved: (place) => ({ from, to: within(Math.floor(place), from, last) }) };
  if (from === 0 && to === last) return drawn(start, last);
  return {
    end: undefined,
    moved: (place) => {
      const by = within(Math.round(place - start), -from, last - to);
      return { from: from + by, to: to + by };
    },
  };
}

function drawn(start: number, last: number): Held {
  return {
    end: undefined,
    moved: (place) => ({
      from: within(Math.floor(Math.min(start, place)), 0, last),
      to: within(Math.floor(Math.max(start, place)), 0, last),
    }),
  };
}

function undecided(start: number, offset: Readonly<Record<'from' | 'to', (place: number) => Ends>>): Held {
  let end: 'from' | 'to' | undefined;
  return {
    get end() { return end; },
    moved(place) {
      end ??= place < start ? 'from' : 'to';
      return offset[end](place);
    },
  };
}

function within(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(number, most));
}
