import type { Store } from '../../kept/store.ts';
import { toExtendedJson } from '../../kept/extended-json.ts';
import { forgetParts, htmlName, textsName, wholeName } from './text-parts.ts';
import type { KeptText, TextsUnder } from './text-parts.ts';

/** A rendered text on its way to another machine. */
export interface CarriedText {
  readonly id: string;
  readonly part: string;
  readonly found: KeptText;
  readonly html: string;
}

/** A part is the name of a file. */
const part = /^[\d-]{1,16}$/;

/** Whether texts that were rendered under the one are as good as those under the other. */
export function isSameUnder(one: TextsUnder, other: TextsUnder): boolean {
  return toExtendedJson([one.settings, one.names]) === toExtendedJson([other.settings, other.names]);
}

/** Keeps texts that other machines have rendered, beside those that are kept already if they were rendered under the same. */
export function takeTexts(store: Store, under: TextsUnder, carried: readonly CarriedText[]): void {
  const kept = store.read(wholeName);
  const parts = new Map(kept !== undefined && isSameUnder(kept, under) ? kept.parts : []);
  for (const [name, texts] of Map.groupBy(carried, (text) => text.part)) {
    if (!part.test(name)) continue;
    const seal = parts.get(name);
    const found = new Map(seal === undefined ? undefined : store.read(textsName(name), seal));
    const html = new Map(seal === undefined ? undefined : store.read(htmlName(name)));
    for (const text of texts) {
      found.set(text.id, text.found);
      html.set(text.id, text.html);
    }
    store.write(htmlName(name), html);
    parts.set(name, store.write(textsName(name), found));
  }
  forgetParts(store, kept?.parts, parts);
  store.write(wholeName, { settings: under.settings, names: under.names, parts });
}
