import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { NameForm } from './context.ts';
import { cutAt, replaceText } from './text-nodes.ts';

/** Links the first mention of each record; the longest form wins, and a form of two records is linked to neither. */
export default function remarkNameLinks() {
  return (tree: Root, file: VFile): void => {
    // Most forms of most names are not in a text, and a search for a word costs less than a place in the expression.
    const text = String(file.value);
    const forms = formsOf((file.data.context?.names ?? []).filter(({ form }) => text.includes(form)));
    if (forms.size === 0) return;
    const matcher = matcherOf([...forms.keys()]);
    const linked = new Set<string>();
    replaceText(tree, (text) => {
      const matches = [...text.value.matchAll(matcher)].flatMap(({ 0: form, index }) => {
        const target = forms.get(form)?.target;
        if (target === undefined || linked.has(target.key)) return [];
        linked.add(target.key);
        return [{ index, length: form.length, href: target.href }];
      });
      if (matches.length === 0) return undefined;
      return cutAt(text.value, matches, (value, { href }): PhrasingContent => ({ type: 'link', url: href, children: [{ type: 'text', value }], data: { hProperties: { className: ['name'] } } }));
    });
  };
}

function formsOf(names: readonly NameForm[]): Map<string, NameForm> {
  const forms = new Map<string, NameForm>();
  const shared = new Set<string>();
  for (const name of names) {
    const other = forms.get(name.form);
    if (other !== undefined && other.target?.key !== name.target?.key) shared.add(name.form);
    if (other === undefined) forms.set(name.form, name);
  }
  for (const form of shared) forms.set(form, { form, target: undefined });
  return forms;
}

function matcherOf(forms: readonly string[]): RegExp {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${longestFirst.map((form) => RegExp.escape(form)).join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
}
