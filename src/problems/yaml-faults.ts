import { shown } from './entry.ts';

interface YamlFaultWords {
  readonly reason: string;
  readonly fix: string;
  /** What follows the fix where the line itself cannot be shown as it is right. */
  readonly example?: string;
}

/** What can be wrong with fields before they can be read, and what to do: for somebody who writes articles and not programs. */
export const yamlFaults = {
  'colon': { reason: 'a value holds a colon with a space after it', fix: 'Put quotation marks around the value:', example: 'title: "News: an example"' },
  'quote-open': { reason: 'a quotation mark is opened and never closed', fix: 'Close it where the value ends. Inside double quotation marks write \\" for one: title: "The \\"best\\" news".' },
  'quote-more': { reason: 'something follows where a value in quotation marks or brackets has ended', fix: 'Put the whole value into one pair of quotation marks, and write \\" for those inside it: title: "\\"News\\" and more".' },
  'quote-list': { reason: 'something follows where a value in quotation marks has ended', fix: 'Write several values as a list in brackets: people: ["Ada Example", "Ben Sample"].' },
  'curly': { reason: 'a value holds a colon with a space after it, and curly quotation marks are part of a value', fix: 'Put straight quotation marks around the value: title: "News: an example".' },
  'apostrophe-open': { reason: 'an apostrophe begins a value, and is taken for a quotation mark that is never closed', fix: 'Put double quotation marks around the value: title: "\'Tis news". If it was meant as a quotation mark, close it where the value ends.' },
  'apostrophe-more': { reason: 'an apostrophe ends a value that begins with one, and something follows', fix: 'Put double quotation marks around the value: title: "It\'s news".' },
  'bracket': { reason: 'the brackets of a value do not match', fix: 'Close each bracket once. Put quotation marks around a text that only begins with one: title: "[Corrected] News".' },
  'comma': { reason: 'a list in brackets has a comma with nothing before it', fix: 'Take the comma out, or write what is missing: people: [Ada Example, Ben Sample].' },
  'tab': { reason: 'a line is indented by a tab', fix: 'Indent with spaces.' },
  'twice': { reason: 'the field of this line stands above already', fix: 'Keep one of the two. Several values are written as a list: people: [Ada Example, Ben Sample].' },
  'ended': { reason: 'a line "..." or "---" above ends the fields, and more of them follow', fix: 'Take that line out.' },
  'row': { reason: 'a row of hyphens ends the fields', fix: 'Take the rows of hyphens out: this file has fields alone.' },
  'dashes': { reason: 'a line begins with "---" and goes on', fix: 'Make it exactly "---" if the text begins below it; else take the hyphens out.' },
  'sign': { reason: 'a value begins with a sign that YAML keeps for itself', fix: 'Put quotation marks around the value:', example: 'title: "@home"' },
  'type': { reason: 'a value begins with "!", which YAML takes for the name of a type', fix: 'Put quotation marks around the value:', example: 'title: "!Example"' },
  'percent': { reason: 'a line begins with "%", which YAML keeps for itself', fix: 'Begin the line with the name of a field, as in "title: The title".' },
  'hyphen': { reason: 'a hyphen with a space after it follows the name of a field', fix: 'Write each entry of a list on a line of its own, or put quotation marks around a text that begins with a hyphen: title: "- News".' },
  'entry': { reason: 'a hyphen stands before a word without a space between them', fix: 'Write a space after the hyphen of each entry: - Ben Sample.' },
  'bullet': { reason: 'an entry of a list begins with another sign than a hyphen', fix: 'Begin each entry with a hyphen and a space: - Ben Sample.' },
  'backslash': { reason: 'a backslash between double quotation marks stands before a sign that it cannot stand before', fix: 'Write two backslashes for one, or put single quotation marks around the value: title: \'C:\\news\'.' },
  'fold': { reason: 'text stands behind a ">" or "|" that begins a value', fix: 'Begin the text on the next line, indented by spaces, or put quotation marks around it: title: "> News".' },
  'indent': { reason: 'a line is indented, and what is above it has ended', fix: 'Begin each field in the first column. Put a text of several lines into quotation marks, or indent it below "summary: >-".' },
  'line': { reason: 'a line is neither a field nor part of one', fix: 'Write each field as "title: The title", with a space after the colon, beginning in the first column; indent what belongs to it.' },
  'space': { reason: 'no space stands behind a colon', fix: 'Write a space after the colon: title: The title.' },
  'alike': { reason: 'a colon or a space is of another kind than that of the keyboard, as word processors and web pages have them', fix: 'Type again what stands before the value: the spaces, the name of the field, the colon and one space.' },
  'name': { reason: 'a field has no plain name', fix: 'Write the name as a word: title: The title. Put quotation marks around a text that begins with a bracket or a star.' },
  'deep': { reason: 'lists or brackets are nested deeper than any field needs', fix: 'Take out the brackets that are no part of the value, or put quotation marks around it.' },
} as const satisfies Readonly<Record<string, YamlFaultWords>>;

export type YamlFault = keyof typeof yamlFaults;

/** What to do. @param right the line as it is right, where that is known */
export function yamlFix(fault: YamlFault, right?: string): string {
  const { fix, example }: YamlFaultWords = yamlFaults[fault];
  return example === undefined ? fix : `${fix} ${shown(right ?? example)}.`;
}
