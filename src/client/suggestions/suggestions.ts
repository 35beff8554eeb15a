import type { Suggested } from '../../search/protocol.ts';
import type { SuggestionSetting } from '../../search/suggestion-words.ts';
import { Announcer } from '../announcer.ts';
import { Newest } from '../newest.ts';
import { counted } from '../plurals.ts';
import { closed, listed, returned, shut, stepped } from './choice.ts';
import type { Choice } from './choice.ts';
import { ListBox } from './list-box.ts';
import { optionsFor } from './options.ts';
import type { Option } from './options.ts';

/** How long a typist may pause, in milliseconds, before a screen reader is told how many suggestions there are. */
const pause = 600;

/**
 * Suggestions under a field: the editable combobox with list autocomplete of WAI-ARIA 1.2, as its Authoring Practices have it. The focus
 * stays in the field. An option leads to its page, or to the search that it is; the last one, and Enter at what was typed, submit the field's form.
 */
export class Suggestions {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #setting: SuggestionSetting;
  readonly #asked: Newest<string, Suggested>;
  readonly #list: ListBox;
  readonly #announcer = new Announcer();
  #choice = closed;
  /** What the list was made for. */
  #listed = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param list what the list is called in the page
   * @param suggest rejects when nothing can be suggested
   */
  constructor(
    form: HTMLFormElement,
    input: HTMLInputElement,
    { list, ...setting }: SuggestionSetting & { readonly list: string },
    suggest: (typed: string) => Promise<Suggested>,
  ) {
    this.#form = form;
    this.#input = input;
    this.#setting = setting;
    this.#asked = new Newest(suggest);
    const { words } = setting;
    this.#list = new ListBox(list, words.label, words.language, () => { form.requestSubmit(); });
  }

  /** Takes over the field; what is typed in it already is asked for. */
  start(): void {
    const list = this.#list.element;
    const combobox = { role: 'combobox', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
    for (const [name, value] of Object.entries(combobox)) this.#input.setAttribute(name, value);
    this.#form.append(list, this.#announcer.element);
    this.#listen();
    if (document.activeElement === this.#input) void this.#ask();
  }

  /** Shuts the list, as when the field is about to show something else. */
  close(): void {
    this.#asked.forget();
    this.#set(shut(this.#choice));
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      // The lines that are there were not made for it.
      this.#set(returned(this.#choice));
      void this.#ask();
    });
    this.#input.addEventListener('keydown', (event) => {
      if (!event.isComposing) this.#pressed(event);
    });
    this.#input.addEventListener('blur', () => {
      this.close();
    });
    this.#form.addEventListener('submit', () => {
      this.close();
    });
    // A page that is come back to is as it was left.
    window.addEventListener('pagehide', () => {
      this.close();
    });
  }

  async #ask(): Promise<void> {
    const typed = this.#input.value.trim();
    if (typed === '') {
      this.#asked.forget();
      this.#show([]);
      return;
    }
    const suggested = await this.#asked.ask(typed);
    if (suggested === undefined) return;
    this.#listed = typed;
    this.#show(optionsFor(typed, suggested, this.#setting));
  }

  #show(options: readonly Option[]): void {
    this.#list.fill(options);
    this.#set(document.activeElement === this.#input ? listed(options.length) : shut(listed(options.length)));
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#announce(options.length);
    }, pause);
  }

  #announce(count: number): void {
    const { words } = this.#setting;
    if (this.#input.value.trim() === '' || document.activeElement !== this.#input) return;
    // The line that searches suggests nothing.
    this.#announcer.say(count === 0 ? words.none : counted(words.counted, words.language, count - 1));
  }

  #pressed(event: KeyboardEvent): void {
    const choice = this.#choice;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (!choice.open && this.#listed !== this.#input.value.trim()) void this.#ask();
        else this.#set(stepped(choice, event.key === 'ArrowDown' ? 1 : -1));
        return;
      case 'Enter':
        if (choice.at === undefined) return;
        event.preventDefault();
        this.#list.follow(choice.at);
        return;
      case 'Escape':
        // Not to the browser, which would empty the field.
        event.preventDefault();
        if (choice.open) this.close();
        else this.#input.blur();
        return;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.#set(returned(choice));
    }
  }

  #set(choice: Choice): void {
    this.#choice = choice;
    const active = this.#list.show(choice);
    this.#input.setAttribute('aria-expanded', String(choice.open));
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', active.id);
  }
}
