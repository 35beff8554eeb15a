/** How long the file is kept for the browser to take it, in milliseconds. */
const taken = 60_000;

/** Lets the reader save a text as a file. @param type MIME */
export function handOver(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, taken);
}

/** A file's name, from what the search is about. */
export function fileName(about: string, extension: string): string {
  const words = about.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...['search', ...words].join('-')].slice(0, 60).join('').concat('.', extension);
}
