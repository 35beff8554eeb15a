/** How far a reader has come down a list of results. */
export interface Place {
  /** How many results were shown. */
  readonly shown: number;
  /** The number of the first result in the window; -1 above and below the list. */
  readonly item: number;
  /** Where that begins, in CSS pixels from the top of the window; else how far the page is scrolled. */
  readonly top: number;
}

/** The place where the reader is now. */
export function placeIn(list: HTMLElement): Place {
  const tops = Array.from(list.children, (item) => item.getBoundingClientRect());
  const item = (tops[0]?.top ?? 0) >= 0 ? -1 : tops.findIndex(({ bottom }) => bottom > 0);
  return { shown: tops.length, item, top: tops[item]?.top ?? window.scrollY };
}

/** Brings the reader to a place. What stands above it may be higher or lower than it was. */
export function goTo({ item, top }: Place, list: HTMLElement): void {
  const there = list.children[item];
  window.scrollTo({ top: there === undefined ? top : window.scrollY + there.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** Reads what an entry of the history remembers; undefined when it is nothing of the kind. */
export function readPlace(state: unknown): Place | undefined {
  return isPlace(state) ? state : undefined;
}

function isPlace(state: unknown): state is Place {
  return typeof state === 'object' && state !== null && 'shown' in state && Number.isSafeInteger(state.shown) && 'item' in state && Number.isSafeInteger(state.item) && 'top' in state && Number.isFinite(state.top);
}
