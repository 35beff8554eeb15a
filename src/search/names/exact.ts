import { nameKey } from '../../model/names/names.ts';
import { isJoined } from './asked.ts';
import type { Asked } from './asked.ts';
import { ranks } from './hits.ts';
import type { Hit } from './hits.ts';
import type { Form } from './entries.ts';
import { countsInside } from './inside.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutArticle } from './small-words.ts';

/**
 * The records of which the query is a form: letter for letter first, then but for capitals, accents and script. If it is none, what
 * stands behind an article may be one: `the European Union`.
 */
export function exactHits({ whole }: Lexicon, asked: Asked): Hit[] {
  const { words, key } = asked;
  const typed = words.join(' ');
  const own = whole.get(typed)?.filter((form) => !isJoined(form, typed, asked)) ?? [];
  const bare = own.length > 0 ? [] : withoutArticle(words);
  const behind = bare.length === words.length ? [] : whole.get(bare.join(' '))?.filter((form) => countsInside(form, bare, asked)) ?? [];
  return [...own, ...behind].map((form) => ({
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
