/** Words of the interface with something put in each place in braces: `by {who}`. What stands in no place stays as it is. */
export function filled(words: string, places: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
}
