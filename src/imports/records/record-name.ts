import type { AuthorityKind } from '../../model/kinds.ts';
import { capitalised } from '../../names/name-forms.ts';

const small = /^(?:a|al|and|bin|da|de|del|den|der|di|dos|du|el|for|in|la|le|of|on|the|to|van|von)$/;

/** Whether a name is a code, as in "money-fx": words in small letters, tied by hyphens. */
export function isCode(name: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{N}]+(?:[-_][\p{Ll}\p{Lo}\p{N}]+)*$/u.test(name);
}

/**
 * A name for people out of a code, as good as can be without knowing what it stands for: "james-baker" is James Baker, "money-fx"
 * Money FX, "opec" OPEC. What is no code is a name already. An editor has the last word.
 */
export function nameOfCode(kind: AuthorityKind, code: string): string {
  if (!isCode(code)) return code;
  const words = code.split(/[-_]/);
  const short = kind === 'organisations' && words.length === 1 && code.length <= 5;
  return words.map((word, index) => {
    if (short || (kind !== 'people' && isInitials(word))) return word.toUpperCase();
    if (index > 0 && (kind === 'topics' || small.test(word))) return word;
    return capitalised(word);
  }).join(' ');
}

/** No English word of up to five letters is without a vowel. */
function isInitials(word: string): boolean {
  return /^[b-df-hj-np-tv-xz]{2,5}$/.test(word);
}
