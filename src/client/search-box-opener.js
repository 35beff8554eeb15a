{
  const { box, search } = document.currentScript.dataset;
  addEventListener('focusin', ({ target }) => {
    if (target.closest('[data-suggests]')) import(/* @vite-ignore */ box).catch(() => {});
  });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input:not([type=checkbox]),select,textarea')) return;
    try {
      if (localStorage['search-key'] === 'off') return;
    } catch {}
    event.preventDefault();
    for (const field of document.querySelectorAll('[role=search] input')) if (field.offsetParent) return field.focus();
    location = `${search}#q`;
  });
}
