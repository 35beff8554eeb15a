/** Where the browser keeps that the key is off; `search-box-opener.js` looks there. */
const place = 'search-key';

/** Lets a reader turn off the key that goes to the search box. Where the browser keeps nothing for the site, nothing is offered. */
const line = document.querySelector<HTMLElement>('[data-key-switch]');
const box = line?.querySelector('input');
try {
  if (line !== null && box instanceof HTMLInputElement) {
    box.checked = localStorage.getItem(place) === 'off';
    box.addEventListener('change', () => {
      if (box.checked) localStorage.setItem(place, 'off');
      else localStorage.removeItem(place);
    });
    line.hidden = false;
  }
} catch {
  // Storage is forbidden: the line stays hidden.
}
