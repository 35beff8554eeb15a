import { refKey } from '../model/kinds.ts';
import type { NameForm } from './name-forms.ts';
import type { Place } from './places.ts';

/**
 * The places of an article after what it says of people of whom the archive knows the surname alone: "Ada Sample" is Sample where an
 * office stands before it, or another place has it with an office, or the frontmatter lists Sample.
 * @param pieces the places of each, in the order of the text
 */
export function withFirstNames(pieces: readonly (readonly Place[])[], listed: ReadonlySet<string>): readonly (readonly Place[])[] {
  const own = new Set(pieces.flat().flatMap(({ first, doubted }) => (first?.office === true ? doubted.map((form) => called(form, first.name)) : [])));
  return pieces.map((places) => places.map((place): Place => {
    const { first, strong, weak, doubted } = place;
    if (first === undefined) return place;
    const known = doubted.filter((form) => form.alone && (listed.has(refKey(form.ref)) || own.has(called(form, first.name))));
    if (known.length === 0) return place;
    const rest = doubted.filter((form) => !known.includes(form));
    return first.office ? { ...place, strong: [...strong, ...known], doubted: rest } : { ...place, weak: [...weak, ...known], doubted: rest };
  }));
}

function called({ ref }: NameForm, first: string): string {
  return `${refKey(ref)} ${first}`;
}
