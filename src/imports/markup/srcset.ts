/** More sizes than any page gives a picture. */
const most = 50;

/** The addresses in a `srcset`, in their order (HTML, 4.8.4.2.1): an address may have commas within it, and one at its end closes the entry. */
export function addressesInSrcset(srcset: string): string[] {
  const found: string[] = [];
  let inDescriptor = false;
  const waiting = srcset.split(/[\t\n\f\r ]+/).toReversed();
  for (let token = waiting.pop(); token !== undefined && found.length < most; token = waiting.pop()) {
    if (inDescriptor) {
      const comma = token.indexOf(',');
      if (comma < 0) continue;
      inDescriptor = false;
      waiting.push(token.slice(comma + 1));
      continue;
    }
    const opened = token.replace(/^,+/, '');
    const address = withoutCommas(opened);
    if (address === '') continue;
    found.push(address);
    inDescriptor = address === opened;
  }
  return found;
}

/** A pattern would look at every comma of a long run again and again. */
function withoutCommas(address: string): string {
  let end = address.length;
  while (address[end - 1] === ',') end -= 1;
  return address.slice(0, end);
}
