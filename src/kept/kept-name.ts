/** The name under which values of one type are kept: letters, digits and hyphens. */
export interface KeptName<T> {
  readonly name: string;
  /** Carries the type `T` alone: no value has this property. */
  readonly of?: T;
}

export function keptName<T>(name: string): KeptName<T> {
  return { name };
}

/** What bears the seal of a name and a version was written under that name by this code, and so is what the name says. */
export function isKeptAs<T>(_: KeptName<T>, value: unknown): value is T {
  return value !== undefined;
}
