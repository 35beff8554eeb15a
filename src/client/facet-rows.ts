/** One value of a facet as its list shows it. */
export interface FacetRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface FacetOrder {
  /** Years run from the newest; all else from the most frequent, then by label. */
  readonly byTime: boolean;
  readonly compare: (a: string, b: string) => number;
}

/** The rows of a facet: what the search has, and what is chosen whether the search has it or not. The order is total. */
export function facetRows(counts: ReadonlyMap<string, number>, chosen: readonly string[], label: (value: string) => string, { byTime, compare }: FacetOrder): readonly FacetRow[] {
  const values = new Set([...[...counts].filter(([, count]) => count > 0).map(([value]) => value), ...chosen]);
  const rows = [...values].map((value): FacetRow => ({ value, label: label(value), count: counts.get(value) ?? 0, chosen: chosen.includes(value) }));
  return rows.sort((a, b) => (byTime ? -byValue(a, b) : b.count - a.count || compare(a.label, b.label) || byValue(a, b)));
}

/** The first rows, and those further down that are chosen. */
export function shortList(rows: readonly FacetRow[], length: number): readonly FacetRow[] {
  return rows.filter(({ chosen }, index) => index < length || chosen);
}

function byValue(a: FacetRow, b: FacetRow): number {
  return a.value < b.value ? -1 : 1;
}
