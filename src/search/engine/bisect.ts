import { howMany } from '../../model/how-many.ts';

/** The place of the last item that is at most `value`, in items that rise; -1 when there is none. */
export function lastAtMost<T extends string | number>(items: ArrayLike<T>, value: T): number {
  return howMany(items, (item) => item <= value) - 1;
}
