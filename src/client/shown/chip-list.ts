import { button, element } from '../elements.ts';
import { filled } from '../filled.ts';
import type { PageParts } from '../page-parts.ts';
import type { SearchState } from '../../search/state.ts';
import type { Removable } from './chips.ts';

/**
 * Shows what narrows a search as buttons that each take one thing out of it. The focus goes on to the next of them, and from the last to
 * the field, unless the reader has gone elsewhere before the answer came.
 * @param search told of the search without it
 */
export function chipList({ chips: list, input, words }: PageParts, search: (state: SearchState) => void): (removables: readonly Removable[]) => void {
  let taken: number | undefined;
  return (removables) => {
    // A browser may leave a button that is pressed without the focus.
    const stayed = document.activeElement === document.body || list.contains(document.activeElement);
    list.replaceChildren(...removables.map(({ words: what, without }, index) => {
      const chip = button(what, () => {
        taken = index;
        search(without);
      });
      chip.setAttribute('aria-label', filled(words.remove, { what }));
      return element('li', '', chip);
    }));
    list.hidden = removables.length === 0;
    if (taken === undefined) return;
    const chips = list.querySelectorAll('button');
    if (stayed) (chips[Math.min(taken, chips.length - 1)] ?? input).focus();
    taken = undefined;
  };
}
