import { entry, quote, shown } from './entry.ts';

const hyphens = 'an empty line above the first row, and below it a line with hyphens for each cell: "| --- | --- |"';

const noTable = 'If it is none, put an empty line between two, or a backslash at the end of each line that is to break.';

const joined = {
  'paragraphs joined': { since: 'since no empty line stands between them', fix: 'Put an empty line between two paragraphs. If they are one, write it on one line.' },
  'rows joined': { since: 'since below the first of them is no row of hyphens with as many cells', fix: `To make a table of them, put ${hyphens}. ${noTable}` },
  'cells joined': { since: 'in which a tab is a space', fix: `To make a table of them, write bars in place of the tabs, as in "1999 | 2", and put ${hyphens}. ${noTable}` },
  'entries joined': { since: 'in which each sign of an entry stands where the line before it ends', fix: 'For a list, write a hyphen and a space in place of each sign, and an empty line above the first. For lines that stay as they are, put an empty line between two, or a backslash at the end of each.' },
} as const;

const endOfSign = new Map([['<!--', '-->'], ['<?', '?>'], ['<![CDATA[', ']]>']]);

function endOf(sign: string): string {
  return endOfSign.get(sign) ?? (sign.startsWith('<!') ? '>' : `</${sign.slice(1)}>`);
}

const droppedFix = {
  shown: (address: string | undefined) => address === undefined
    ? 'If it shows something, write a link to that in its place: "[What it is](https://...)". If not, take it out.'
    : `Write a link in its place: "[What it is](${/[\s()]/.test(address) ? `<${shown(address)}>` : shown(address)})".`,
  program: () => 'If it shows something, write a link to that in its place: "[What it is](https://...)". If not, take it out.',
  drawing: () => 'Save the drawing as a picture beside the text, and show that in its place: "![What it shows](drawing.png)".',
  field: () => 'Write in its place as words what it says, or take it out.',
  words: () => 'If its words are part of the text, take out its tags and leave the words. If not, take it out with them.',
} as const;

const taken = {
  nothing: () => '',
  content: () => ' with all that is in it',
  paragraph: (element: string) => ` with the rest of the paragraph, since no "</${element}>" ends it`,
  rest: (element: string) => ` with what follows, since no "</${element}>" ends it`,
} as const;

/** What can be wrong with a text, of which readers see something otherwise than it was meant, or not at all. */
export const textProblems = {
  'footnote-missing': entry<{ label: string }>('warning', 'A footnote that is not there', ({ label }) => ({
    message: `The text refers to a footnote ${quote(`[^${label}]`)}, and there is none of that name, so readers see the brackets.`,
    fix: `Put a line "[^${shown(label)}]: The note." below the text, or correct the name. If the brackets are printed, put a backslash before them.`,
  })),
  'footnote-unseen': entry<{ label: string; again: boolean }>('warning', 'A footnote that readers do not see', ({ label, again }) => ({
    message: again ? `A footnote ${quote(`[^${label}]`)} stands above already, and readers see that one alone.` : `The text nowhere refers to the footnote ${quote(`[^${label}]`)}, so readers do not see it.`,
    fix: again ? 'Give one of the two another number, here and in the text.' : `Write "[^${shown(label)}]" in the text where the note belongs, or take the note out.`,
  })),
  'line-unseen': entry<{ label: string }>('warning', 'A line that readers do not see', ({ label }) => ({
    message: `A line that begins with ${quote(`[${label}]:`)} gives links an address; no link uses it, and readers do not see it.`,
    fix: `If it is part of the text, put a backslash before it: "\\[${shown(label)}]:". If not, take it out.`,
  })),
  'cell-unseen': entry<{ cell: string }>('warning', 'A cell of a table that readers do not see', ({ cell }) => ({
    message: `The first row of the table has no cell above ${quote(cell)}, so readers do not see it.`,
    fix: 'Give the first two rows of the table as many cells as this one. If a bar in this row is part of the text, put a backslash before it.',
  })),
  'tag-unseen': entry<{ tag: string; within: boolean; endless: boolean }>('warning', 'Words in angle brackets that readers do not see', ({ tag, within, endless }) => ({
    message: `${quote(tag)} is taken for ${endless ? 'HTML' : 'the beginning of HTML that nowhere ends'}, so readers do not see it.`,
    fix: `If it is part of the text, write "${within ? '&lt;' : '\\<'}${shown(tag.slice(1))}". If it is HTML, ${endless ? 'write it in small letters' : 'write its end too'}, or take it out.`,
  })),
  'tag-unfinished': entry<{ tag: string; quote: boolean }>('warning', 'A tag of HTML that takes in words', ({ tag, quote: lacksQuote }) => ({
    message: lacksQuote
      ? `In ${quote(tag)} a quotation mark is missing, so what follows is taken for a part of the tag, up to the next one or the end of the block, and readers do not see it.`
      : `${quote(tag)} has no ">" at its end, so what follows is taken for a part of the tag, and readers do not see it.`,
    fix: lacksQuote ? 'Put the quotation mark behind the value to which it belongs. One that is part of a value is written "&quot;", and a "<" in a value "&lt;".' : 'Write ">" where the tag ends. If it is part of the text, write "&lt;" in place of its "<".',
  })),
  'html-unseen': entry<{ element: string; kind: keyof typeof droppedFix; address: string | undefined; takes: keyof typeof taken; asWord: string | undefined }>('warning', 'HTML that readers do not see', ({ element, kind, address, takes, asWord }) => ({
    message: `${quote(`<${element}>`)} is left out of the page${taken[takes](element)}, so readers do not see it.`,
    fix: `${droppedFix[kind](address)}${asWord === undefined ? '' : ` If it is part of the text, write "${shown(asWord)}".`}`,
  })),
  'link-dropped': entry<{ link: string }>('warning', 'A link that readers cannot follow', ({ link }) => ({
    message: link === '' ? 'The link has no address, and leads to the page that it is on.' : `The link to ${quote(link)} loses its address: only those stay that begin with "/", "https://", "http://" or "mailto:".`,
    fix: link === '' ? 'Write its address between the round brackets, or take out the signs around its words.' : 'Correct the address, or take it out with the signs around it.',
  })),
  'text-as-code': entry<{ last: number; single: boolean }>('warning', 'A text that is shown as code', ({ last, single }) => ({
    message: `${single ? 'This line begins' : `The lines from here to line ${last} begin`} with a tab or four spaces, so ${single ? 'it is' : 'they are'} shown as the code of a program, in lines that do not break and without links.`,
    fix: 'Take out the tabs or spaces at the beginning. Where the lines are meant to stay as they are, put a line "```" above them and one below.',
  })),
  'rest-taken': entry<{ sign: string; code: boolean }>('warning', 'A sign that takes in what follows', ({ sign, code }) => ({
    message: code
      ? `A line ${quote(sign)} begins what is shown as code, and none ends it: that is all that follows.`
      : `${quote(sign)} begins what readers do not see, and nothing ends it: that is all that follows.`,
    fix: code ? `Put a line "${shown(sign)}" below what is to be shown so, or take this one out.` : `Write its end, ${quote(endOf(sign))}, or take it out.`,
  })),
  'text-as-heading': entry<{ row: string }>('warning', 'A text that is shown as a heading', ({ row }) => ({
    message: 'This paragraph is shown as a heading, since a row of hyphens or equal signs follows it without an empty line.',
    fix: `${/^-{3,}$/.test(row) ? 'Put an empty line above the row, or take the row out.' : 'Take the row out.'} If it is a heading, write it on one line with "## " before it, and take the row out.`,
  })),
  'lines-joined': entry<{ last: number; what: keyof typeof joined }>('warning', 'Lines that are shown as one paragraph', ({ last, what }) => ({
    message: `The lines from here to line ${last} are shown as one paragraph, ${joined[what].since}.`,
    fix: joined[what].fix,
  })),
};
