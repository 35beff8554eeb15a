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

/** Keeps texts that another machine has rendered, beside those that are kept already if they were rendered under the same. */
export function takeTexts(store: Store, under: TextsUnder, carried: readonly CarriedText[]): void {
  const kept = store.read(wholeName);
  const same = kept !== undefined && toExtendedJson([kept.settings, kept.names]) === toExtendedJson([under.settings, under.names]);
  const parts = new Map(same ? kept.parts : []);
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
