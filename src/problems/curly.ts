/** What to do where a value stands in quotation marks as they are printed, which YAML takes for letters; undefined where it stands in none. */
export function curlyFix(value: string): string | undefined {
  return /^["']?[“”„«»‘’‚‹›].*[“”„«»‘’‚‹›]["']?$/su.test(value.trim()) ? 'Take the curly quotation marks out, or write straight ones: curly ones are taken for a part of the value.' : undefined;
}
