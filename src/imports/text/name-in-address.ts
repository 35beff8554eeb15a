import { unescaped } from '../../model/address-form.ts';

/** The last part of an address's path, without an ending: of `https://paper.example/2001/bridge.html` it is `bridge`. Undefined where there is none. */
export function nameInAddress(address: string | undefined): string | undefined {
  const parts = (address === undefined ? undefined : URL.parse(address))?.pathname.split('/').filter((part) => part !== '') ?? [];
  const last = parts.at(-1)?.replace(/\.[a-z]{2,5}$/i, '');
  return last === undefined || last === '' ? undefined : unescaped(last);
}
