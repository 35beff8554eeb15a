const starts = ['Al', 'Bor', 'Dim', 'El', 'Far', 'Gul', 'Ig', 'Kar', 'Lud', 'Mar', 'Nik', 'Ol', 'Pav', 'Rus', 'Ser', 'Tam', 'Vik', 'Yer', 'Zar', 'Hel'];
const middles = ['an', 'ek', 'id', 'om', 'ur', 'az', 'ib', 'ol', 'ev', 'ush', 'ar', 'ent', 'isk', 'amb', 'ost'];
const ends = ['a', 'ov', 'in', 'enko', 'bek', 'sson', 'idze', 'yan', 'man', 'ich', 'as', 'er'];

/** So many different synthetic names of a given name and a surname, the same for the same `seed`. */
export function syntheticNames(count: number, seed = 1): string[] {
  let state = seed;
  const pick = (list: readonly string[]): string => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length] ?? '';
  };
  const names = new Set<string>();
  while (names.size < count) names.add(`${pick(starts)}${pick(middles)}${pick(ends)} ${pick(starts)}${pick(middles)}${pick(middles)}${pick(ends)}`);
  return [...names];
}
