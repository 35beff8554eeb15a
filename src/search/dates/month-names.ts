/** Of a language, the numbers of the months by their names, in small letters and without a full stop: long and short, by themselves, with a day and with a year. @param language BCP 47 */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const beside of [{}, { day: 'numeric' }, { year: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { month, ...beside, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        const name = format.formatToParts(Date.UTC(2001, number - 1)).find(({ type }) => type === 'month')?.value ?? '';
        names.set(name.toLowerCase().replace(/\.$/, ''), number);
      }
    }
  }
  return names;
}
