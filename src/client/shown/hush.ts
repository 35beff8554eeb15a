/** How long a typist may pause, in milliseconds, before a screen reader is told what was found. */
const pause = 600;

/** Keeps a live region silent while somebody types, whose every key changes it: what stands in it when they pause is told, once. */
export class Hush {
  readonly #region: HTMLElement;
  readonly #line: HTMLElement;
  readonly #isBusy: () => boolean;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param line a line of the region that is set anew to have all of it told
   * @param isBusy whether the answer to what was typed is still on its way, and is told when it comes
   */
  constructor(region: HTMLElement, line: HTMLElement, isBusy: () => boolean) {
    this.#region = region;
    this.#line = line;
    this.#isBusy = isBusy;
  }

  /** A key was struck. */
  begin(): void {
    clearTimeout(this.#typing);
    this.#region.setAttribute('aria-live', 'off');
    this.#typing = setTimeout(() => {
      this.end();
      if (!this.#isBusy()) this.#line.replaceChildren(this.#line.textContent);
    }, pause);
  }

  /** What comes from now on is told at once. */
  end(): void {
    clearTimeout(this.#typing);
    this.#region.removeAttribute('aria-live');
  }
}
