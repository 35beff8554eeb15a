import { element } from '../elements.ts';
import type { Choice } from './choice.ts';
import { optionElement } from './option-element.ts';
import type { Option } from './options.ts';

/** The list under the field, as WAI-ARIA's listbox. Its lines are links. */
export class ListBox {
  readonly element = element('div', 'suggestions');
  readonly #pageLanguage: string;

  /**
   * @param id by which it and its lines are told from others in the page
   * @param pageLanguage BCP 47
   * @param search told when the line that searches is pressed
   */
  constructor(id: string, label: string, pageLanguage: string, search: () => void) {
    this.#pageLanguage = pageLanguage;
    this.element.id = id;
    this.element.hidden = true;
    this.element.setAttribute('role', 'listbox');
    this.element.setAttribute('aria-label', label);
    // The focus stays in the field while the list is touched.
    this.element.addEventListener('mousedown', (event) => { event.preventDefault(); });
    this.element.addEventListener('click', (event) => {
      const line = event.target instanceof Element ? event.target.closest('.search') : null;
      if (line === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      search();
    });
  }

  /** Takes other lines in place of those that are there. */
  fill(options: readonly Option[]): void {
    this.element.replaceChildren(...options.map((option, index) => optionElement(option, `${this.element.id}-${index}`, this.#pageLanguage)));
  }

  /** Shows where the reader is, and gives back the line. */
  show({ open, at }: Choice): HTMLElement | undefined {
    this.element.hidden = !open;
    const lines = this.#lines;
    for (const [index, line] of lines.entries()) line.setAttribute('aria-selected', String(index === at));
    const active = at === undefined ? undefined : lines[at];
    active?.scrollIntoView({ block: 'nearest' });
    return active;
  }

  /** Follows a line. @param at its number */
  follow(at: number): void {
    this.#lines[at]?.click();
  }

  get #lines(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[role="option"]')];
  }
}
