import { entry, quote } from './entry.ts';
import { unexpectedFix } from './unexpected-file.ts';
import { yamlFaults, yamlFix } from './yaml-faults.ts';
import type { YamlFault } from './yaml-faults.ts';

/**
 * @param nearly the line that is nearly the one that ends the fields
 * @param textAt the line in which the text seems to begin
 */
function unclosedFix(nearly: number | undefined, textAt: number | undefined, endsBelow: boolean): string {
  if (nearly !== undefined) return `Line ${nearly} is nearly one: make it exactly "---".`;
  if (textAt === undefined) return 'Put a line "---" between the fields and the text.';
  if (!endsBelow) return `Put a line "---" above line ${textAt}, where the text seems to begin.`;
  return 'Put it there if the text begins there; else write the line as a field, as in "title: The title", or indent it below the field that it belongs to.';
}

/** @param empty how many empty lines stand before the first that is not @param nearly whether that one is a row of hyphens or dashes */
function beginningFix(empty: number, nearly: boolean): string {
  if (!nearly) return 'Put a line "---", then the fields such as "title: ...", then a line "---" before the text.';
  return empty === 0 ? 'Make it exactly that: three hyphens.' : `Take out the ${empty === 1 ? 'empty line' : 'empty lines'} above line ${empty + 1}, and let that be exactly "---".`;
}

/** What can be wrong with a file before its fields are looked at. */
export const fileProblems = {
  'settings-missing': entry<null>('error', 'The archive has no archive.yaml', () => ({
    message: 'There is no archive.yaml in the content folder, so the archive has no title.',
    fix: 'Make a file archive.yaml there with a line such as "title: My archive", or name another folder with --content.',
  })),
  'file-not-utf8': entry<{ offset: number; document: string | undefined }>('error', 'The bytes are not UTF-8', ({ offset, document }) => ({
    message: document === undefined ? `The bytes from number ${offset} on are not UTF-8 text.` : 'The file is that of another program, and no text, whatever its name says.',
    fix: document !== undefined ? `${document} Then take this file out of the content folder.` : 'Save the file again with the encoding UTF-8 in your editor.',
  })),
  'file-unreadable': entry<{ reason: string }>('error', 'A file or folder that cannot be read', ({ reason }) => ({
    message: `It cannot be read (${reason}).`,
    fix: 'Make it readable for the user who builds, give it a name in UTF-8, or take it out of the content folder.',
  })),
  'file-irregular': entry<{ is: string }>('error', 'A link, folder or device in the place of a file', ({ is }) => ({
    message: `This is ${is}, and not a file of its own. Nothing is read through it.`,
    fix: 'Put the file itself here, under a name of its own, or take this out of the content folder.',
  })),
  'file-unexpected': entry<{ file: string; folders: readonly string[] }>('error', 'A file that is nothing the archive knows', ({ file, folders }) => ({
    message: `This is neither a record nor a picture beside one. Records are .md files in ${folders.join('/, ')}/.`,
    fix: unexpectedFix(file, folders),
  })),
  'file-too-big': entry<{ bytes: number; limit: number }>('error', 'The file is too big for a record', ({ bytes, limit }) => ({
    message: `The file has ${bytes} bytes; a record may have ${limit}.`,
    fix: 'Split it into several articles, or take out of it what is no text.',
  })),
  'path-invalid': entry<{ segment: string; fault: string; suggestion: string }>('error', 'The file name cannot be an address', ({ segment, fault, suggestion }) => ({
    message: `${quote(segment)} cannot be part of an address: ${fault}.`,
    fix: suggestion === '' ? 'Rename it with letters, digits and hyphens.' : `Rename it, for example to ${quote(suggestion)}${suggestion.normalize('NFD') === segment ? ', which looks the same: type its letters anew' : ''}.`,
  })),
  'address-taken': entry<{ address: string; other: string }>('error', 'Two files for one address', ({ address, other }) => ({
    message: `Its address ${address} is the same as that of ${quote(other)}, at least on disks that do not tell capitals or Unicode forms apart.`,
    fix: 'Rename one of the two files.',
  })),
  'redirect-taken': entry<{ address: string; other: string; own: boolean; again: boolean }>('error', 'A former address is in use', ({ address, other, own, again }) => ({
    message: again ? `The former address ${quote(`/${address}`)} stands in this list already.` : own ? `The former address ${quote(`/${address}`)} is one that this file has now.` : `The former address ${quote(`/${address}`)} belongs to ${quote(other)}.`,
    fix: again ? 'Take one of the two out of redirectFrom.' : own ? 'Rename or move the file, if you were about to; else take the line out of redirectFrom.' : 'Take the line out of redirectFrom, here or there.',
  })),
  'redirect-blocked': entry<{ address: string; other: string }>('error', 'A former address that cannot be written', ({ address, other }) => ({
    message: `The former address ${quote(address)} cannot be written beside ${quote(other)}: one of the two needs a folder where the other is a file.`,
    fix: 'Take the line out of redirectFrom, here or there, or send readers on from that address by a rule of the host.',
  })),
  'gone-standing': entry<{ address: string; other: string }>('error', 'Something that is said to be gone and is there', ({ address, other }) => ({
    message: `"gone" names ${quote(address)}, and ${quote(other)} stands there or in its way.`,
    fix: 'Take the entry out of "gone", or take away what stands there.',
  })),
  'public-taken': entry<{ other: string }>('error', 'A file of public/ in the place of another', ({ other }) => ({
    message: `The build itself makes ${quote(other)}, which stands at this address or in its way: one of the two would be lost.`,
    fix: 'Rename the file, or take it out of the folder public.',
  })),
  'public-irregular': entry<{ is: string }>('error', 'A link or device in public/', ({ is }) => ({
    message: `This is ${is}, and not a file of its own. Whatever it leads to would be published.`,
    fix: 'Put the file itself here, or take this out of the folder public.',
  })),
  'addresses-unreadable': entry<null>('error', 'A record of addresses that cannot be read', () => ({
    message: 'The record of what was published is not in the form in which "npm run record" writes it.',
    fix: 'Restore it from your version control. If two people changed it, keep the lines of both, each once, with a comma after every line but the last, and run "npm run record".',
  })),
  'frontmatter-missing': entry<{ empty: number; nearly: boolean; other: string | undefined }>('error', 'No frontmatter', ({ empty, nearly, other }) => ({
    message: 'The file does not begin with frontmatter: the first line must be exactly "---".',
    fix: other ?? beginningFix(empty, nearly),
  })),
  'frontmatter-unclosed': entry<{ nearly: number | undefined; textAt: number | undefined; endsBelow: boolean }>('error', 'The frontmatter has no end', ({ nearly, textAt, endsBelow }) => ({
    message: endsBelow && textAt !== undefined ? `The frontmatter has no line "---" above line ${textAt}, which is no field.` : 'The frontmatter that begins in line 1 is never closed: there is no second line that is exactly "---".',
    fix: unclosedFix(nearly, textAt, endsBelow),
  })),
  'frontmatter-executable': entry<{ language: string }>('error', 'The frontmatter is not YAML', ({ language }) => ({
    message: `The first line asks for frontmatter in ${quote(language)}. Only YAML is read; nothing in an article is ever run.`,
    fix: 'Make the first line exactly "---" and write the fields as "name: value".',
  })),
  'yaml-invalid': entry<{ fault: YamlFault; right?: string | undefined }>('error', 'The fields are not valid YAML', ({ fault, right }) => ({
    message: `The fields cannot be read: ${yamlFaults[fault].reason}.`,
    fix: yamlFix(fault, right),
  })),
  'yaml-alias': entry<null>('error', 'The frontmatter uses anchors or aliases', () => ({
    message: 'A value begins with "&" or "*", which YAML takes for an anchor or an alias; a few of them can grow to any size, and none is read.',
    fix: 'Put quotes around the text, or write out the value that is meant.',
  })),
  'yaml-comment': entry<{ field: string; comment: string }>('warning', 'A comment behind a value', ({ field, comment }) => ({
    message: `${quote(comment)} is a comment and no part of ${quote(field)}, because a sign "#" stands after a space.`,
    fix: 'If it belongs to the value, put quotes around the whole value; if it is a note, put it in a line of its own.',
  })),
  'yaml-not-fields': entry<null>('error', 'The frontmatter is not a list of fields', () => ({
    message: 'The frontmatter is not made of "name: value" lines.',
    fix: 'Write one field a line, as in "title: The title".',
  })),
  'text-unprintable': entry<{ character: string; others: number }>('error', 'A character that no page can hold', ({ character, others }) => ({
    message: `Here stands the character ${character}, which cannot be seen and which no page can hold.${others === 0 ? '' : ` There ${others === 1 ? 'is one more' : `are ${others} more`} of its kind below.`}`,
    fix: 'Take it out, or put what was printed in its place: it was left over from another program.',
  })),
  'versions-unmerged': entry<{ last: number }>('error', 'Two versions that were never merged', ({ last }) => ({
    message: `From here to line ${last} stand two versions of the same lines, with the marks that a program leaves where a person has to merge them.`,
    fix: 'Keep what is right of the two, and take out the lines of marks: "<<<<<<<", "=======" and ">>>>>>>".',
  })),
  'text-too-deep': entry<null>('error', 'A text nested too deep', () => ({
    message: 'The text nests quotations, lists, brackets or HTML deeper than any page can show, or has thousands of signs of Markdown in one paragraph, or thousands of quotations and lists.',
    fix: 'Take the signs out that are no part of the text, or put a backslash before each, as in "\\[". Split a very long paragraph with empty lines.',
  })),
  'body-empty': entry<null>('error', 'The article has no text', () => ({
    message: 'After the frontmatter there is no text that a reader would see.',
    fix: 'Put the text of the article below the second "---" line, or add "draft: true" until it is there.',
  })),
};
