import { quote } from '../../problems/entry.ts';
import { subjectKinds } from '../../model/kinds.ts';
import type { FoundClipping } from './found.ts';

/** What an editor is told of a text, each a sentence. */
export function notesOn({ date, source, suggested, cited, near, unsure }: FoundClipping): string[] {
  const lists = subjectKinds.filter((kind) => suggested[kind].length > 0).map((kind) => `${kind}: ${suggested[kind].join(', ')}`);
  return [
    ...(lists.length === 0 ? [] : [`Suggested ${lists.join('; ')}.`]),
    ...(suggested.unknown.length === 0 ? [] : [`These look like people and have no record: ${suggested.unknown.join(', ')}.`]),
    ...(unsure.length === 0 ? [] : [`Each of these may be two records: ${unsure.map(quote).join(', ')}.`]),
    ...cited.map(({ printed, source: of, day }) => `It cites ${quote(printed)}: ${of}${day === undefined ? '' : `, ${day}`}.`),
    ...near.map(({ id, shared, same }) => (same ? `It has the same words as articles/${id}.md.` : `It is nearly the same as articles/${id}.md: of five words in a row, ${Math.floor(shared * 100)} of 100 stand in both.`)),
    ...(date === undefined ? ['No line of it says when it was printed: add the date, or give it with --date.'] : []),
    ...(source === undefined ? [`Nothing says where it was printed${suggested.source === undefined ? '' : `, but it cites ${suggested.source}`}: add the source, or give it with --source.`] : []),
  ];
}
