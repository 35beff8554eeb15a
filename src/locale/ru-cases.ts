/** What `Intl` writes in the nominative, where no day stands before it, and its genitive. */
const genitives: ReadonlyMap<string, string> = new Map([
  ['январь', 'января'], ['февраль', 'февраля'], ['март', 'марта'], ['апрель', 'апреля'], ['май', 'мая'], ['июнь', 'июня'],
  ['июль', 'июля'], ['август', 'августа'], ['сентябрь', 'сентября'], ['октябрь', 'октября'], ['ноябрь', 'ноября'], ['декабрь', 'декабря'],
  ['весна', 'весны'], ['лето', 'лета'], ['осень', 'осени'], ['зима', 'зимы'],
]);

/** A Russian date as it stands behind "с", "до" and "около". */
export function genitive(date: string): string {
  return date.replace(/\p{L}+/gu, (word) => genitives.get(word) ?? word).replace('-е годы', '-х годов');
}

/** The same as it stands behind "по", where only two words change. */
export function accusative(date: string): string {
  return date.replace(/\p{L}+/gu, (word) => (word === 'весна' ? 'весну' : word === 'зима' ? 'зиму' : word));
}
