import type { PartialDate } from './dates/date.ts';
import type { Role } from './record.ts';

/**
 * The roles that somebody is sure to have held on every day that a date can be, in the order of the record. The first and the
 * last day of a role count. A role without `to` is held as far as anybody knows, but not beyond death; of one without `from`
 * nobody knows that it had begun. A date or a bound in doubt (`~`, `?`) proves nothing.
 * @param died the day of death, where it is known
 */
export function rolesOn(roles: readonly Role[], date: PartialDate, died: PartialDate | undefined): readonly Role[] {
  if (doubted(date)) return [];
  return roles.filter(({ from, to }) => from !== undefined && !doubted(from) && from.last <= date.first && lastsTo(to, date) && lastsTo(died, date));
}

function lastsTo(end: PartialDate | undefined, date: PartialDate): boolean {
  return end === undefined || (!doubted(end) && end.first >= date.last);
}

function doubted({ parts }: PartialDate): boolean {
  return parts.some(({ approximate, uncertain }) => approximate || uncertain);
}
