import { nameKey } from '../../model/names/names.ts';
import { isJoined } from './asked.ts';
import type { Asked } from './asked.ts';
import { ranks } from './hits.ts';
import type { Hit } from './hits.ts';
import type { Form } from './entries.ts';
import type { Lexicon } from './lexicon.ts';

/** The records of which the query is a form: letter for letter first, then but for capitals, accents and script. */
export function exactHits({ whole }: Lexicon, asked: Asked): Hit[] {
  const { words, key } = asked;
  const typed = words.join(' ');
  return (whole.get(typed) ?? []).filter((form) => !isJoined(form, typed, asked)).map((form) => ({
    entry: form.entry, form, how: 'exact', rank: rankOf(form) + (nameKey(form.text) === key ? 0 : 1),
  }));
}

/** By what sort of form it is. */
export function rankOf({ group }: Form): number {
  switch (group) {
    case 'name': return ranks.name;
    case 'forms': return ranks.form;
    case 'codes': return ranks.code;
    default: return ranks.weak;
  }
}
