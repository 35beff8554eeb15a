/** What an agency says of whose an item is, and who may do what with it. */
export interface Rights {
  readonly holder?: string | undefined;
  readonly notice?: string | undefined;
  readonly terms?: string | undefined;
  /** Where more of it is said. */
  readonly elsewhere?: string | undefined;
}

/**
 * An embargo as a sentence without its end.
 * @param until as it is written; empty where only further notice ends it
 * @param why in the words of the agency
 */
export function embargoOf(what: string, until: string, why?: string): string {
  return `${what} is embargoed until ${until === '' ? 'further notice' : until}${why === undefined ? '' : ` (${why})`}`;
}

/** Told of what is said of rights, in one sentence each; nothing where nothing is said. */
export function rightsLosses(what: string, { holder, notice, terms, elsewhere }: Rights): string[] {
  const said = [['Copyright holder', holder], ['Copyright notice', notice], ['Terms of use', terms], ['More of it', elsewhere]] as const;
  const parts = said.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}: ${value.replace(/\.$/, '')}.`]));
  return parts.length === 0 ? [] : [`What ${what} says of rights was left out. ${parts.join(' ')}`];
}
