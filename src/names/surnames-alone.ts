import { refKey } from '../model/kinds.ts';
import type { NameForm } from './name-forms.ts';
import type { Place } from './places.ts';
import type { NameWords } from './words/word-lists.ts';

/**
 * The places of an article after what it says of people of whom the archive knows the surname alone: "Ada Sample" is Sample where an
 * office stands before it, or another place has it with an office, or the frontmatter lists Sample. Else she is somebody else, and
 * a "Sample" behind her is hers: it needs evidence, as a weak form does. In languages of many capitals "Ada" may be any noun.
 * @param pieces the places of each, in the order of the text
 */
export function withFirstNames(pieces: readonly (readonly Place[])[], listed: ReadonlySet<string>, { strict }: NameWords): readonly (readonly Place[])[] {
  const own = new Set(pieces.flat().flatMap(({ first, doubted }) => (
    first?.office === true ? doubted.filter(isAlone).map((form) => called(form, first.name)) : [])));
  const others = new Set<string>();
  return pieces.map((places) => places.map((place): Place => {
    const { first, strong, weak, doubted } = place;
    if (first === undefined) {
      const theirs = strong.filter(({ surname, ref }) => surname !== undefined && others.has(refKey(ref)));
      return theirs.length === 0 ? place : { ...place, strong: strong.filter((form) => !theirs.includes(form)), weak: [...weak, ...theirs] };
    }
    const known = doubted.filter((form) => isAlone(form) && (listed.has(refKey(form.ref)) || own.has(called(form, first.name))));
    if (strict && first.sure) for (const form of doubted) if (form.surname !== undefined && !known.includes(form)) others.add(refKey(form.ref));
    if (known.length === 0) return place;
    const rest = doubted.filter((form) => !known.includes(form));
    return first.office ? { ...place, strong: [...strong, ...known], doubted: rest } : { ...place, weak: [...weak, ...known], doubted: rest };
  }));
}

function isAlone({ surname }: NameForm): boolean {
  return surname === 'alone';
}

function called({ ref }: NameForm, first: string): string {
  return `${refKey(ref)} ${first}`;
}
