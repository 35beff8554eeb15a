const numbers = new Intl.NumberFormat('en');

/** A number as commands say it: they speak English, whatever the archive's language. */
export function numberText(number: number): string {
  return numbers.format(number);
}

/** `1 file`, `10,290 files`. @param noun in the singular */
export function counted(number: number, noun: string): string {
  return `${numberText(number)} ${noun}${number === 1 ? '' : 's'}`;
}
