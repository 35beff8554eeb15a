import type { AuthorityKind } from '../../src/model/kinds.ts';
import type { Authority } from '../../src/model/record.ts';
import { authority } from '../helpers/authority.ts';

type Maker = (id: string, strong: readonly string[], short?: readonly string[]) => Authority;

/** Makes a record of its strong forms, the preferred one first, and its weak ones. */
function of(kind: AuthorityKind): Maker {
  return (id, [name = '', ...variants], short = []) => authority({ kind, id, name, variants: variants.map((form) => ({ form, kind: 'alternative' })), short });
}

export const person = of('people');
export const country = of('countries');
export const organisation = of('organisations');
