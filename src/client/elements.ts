/** An element with a class and words in it, all of them set as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...words: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...words);
  return made;
}

/** A button that is no part of a form. */
export function button(words: string, onPress: (pressed: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', () => {
    onPress(made);
  });
  return made;
}

/** Says of a new text which language it is in, BCP 47, where that is known and not the page's own; its direction is that of its letters. */
export function setLanguage(text: HTMLElement, language: string | undefined, pageLanguage: string): void {
  text.dir = 'auto';
  if (language && language !== pageLanguage) text.lang = language;
}
