import { isJoined } from './asked.ts';
import type { Asked } from './asked.ts';
import type { Form } from './entries.ts';
import { isSmall } from './small-words.ts';

/** Whether a form counts where it stands among other words: of a single word neither a small one nor, in small letters, a code does. */
export function countsInside(form: Form, [word = '', ...more]: readonly string[], asked: Asked): boolean {
  if (more.length > 0) return true;
  return word.length > 1 && (asked.capitals.has(word) ? !isJoined(form, word, asked) : form.group !== 'codes' && !isSmall(word));
}
