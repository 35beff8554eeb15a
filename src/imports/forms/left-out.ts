/** How a file is told that came with an article and is no part of it. */
export function attachedLeftOut(address: string | undefined): string {
  return address === undefined || address === '' ? 'An attached file without an address was left out.' : `The attached file ${address} was left out.`;
}
