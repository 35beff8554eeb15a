import { didYouMean, entry, quote, shown } from './entry.ts';

type Lacks = 'page' | 'place' | 'draft';

const brokenLinks = {
  page: { where: 'to a page that is not there', fix: 'Correct the link in the text; links between pages begin and end with "/", as in "/people/some-name/".' },
  place: { where: 'to a place that is not on that page', fix: 'Copy the address of the paragraph from its page, or take out the "#" and what follows it.' },
  draft: { where: 'to a draft, which has no page', fix: 'Take "draft: true" out of the article that is meant, or the link out of this one.' },
} as const satisfies Record<Lacks, { readonly where: string; readonly fix: string }>;

/** What the names of most hosts end in, but for what names of files end in as well, such as "md" or "pl". */
const hostEndings = 'com|org|net|edu|gov|int|info|eu|ac|ad|ae|al|am|ar|at|au|az|ba|be|bg|br|by|ca|ch|cl|cn|co|cy|cz|de|dk|ee|eg|es|fi|fr|ge|gr|hk|hr|hu|id|ie|il|in|io|ir|is|it|jo|jp|ke|kg|kr|kz|lb|li|lk|lt|lu|lv|ma|me|mn|mt|mx|my|ng|nl|no|nz|pe|ph|pk|pt|qa|ro|ru|sa|se|sg|si|sk|su|tg|th|tj|tm|tn|tr|tw|ua|uk|us|uz|vn|za|рф';

const host = new RegExp(String.raw`^(?:www\.(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}|(?:[\p{L}\p{N}-]+\.)+(?:${hostEndings}))(?:[/?#:]|$)`, 'iu');

/** "logo@2x.png" is a picture. */
const mail = /^[^\s/@:?#]+@(?!\dx\.)[^\s/@?#]+\.\p{L}{2,}(?:\?|$)/u;

/** @param near the pages that are likely meant */
function brokenLinkFix(link: string, lacks: Lacks, near: readonly string[]): string {
  if (mail.test(link)) return `Write mailto: before an address of mail: ${shown(`mailto:${link}`)}.`;
  if (host.test(link)) return `Write https:// before the address of another site: ${shown(`https://${link}`)}.`;
  return didYouMean(near, brokenLinks[lacks].fix);
}

interface Unread {
  readonly what: 'picture' | 'link';
  readonly name: string;
  readonly why: 'space' | 'apart' | 'caption' | 'wiki';
}

function unreadReason({ name, why }: Unread): string {
  if (why === 'space') return `${quote(name)} has a space`;
  if (why === 'apart') return `a space stands between "]" and "("`;
  return why === 'wiki' ? 'two square brackets are signs of other programs' : `what follows ${quote(name)} is no text in straight quotation marks`;
}

function unreadFix({ what, name, why }: Unread): string {
  if (why === 'apart') return `Take the space out: ${what === 'picture' ? '![What it shows]' : '[Words]'}(${shown(name)}).`;
  if (why === 'wiki' && what === 'picture') return 'Name the file of the picture between round brackets: ![What it shows](picture.jpg).';
  if (why === 'wiki') return 'Leave the printed words without brackets: names of records become links by themselves. To another page write [words](/people/some-name/). Where the brackets themselves are printed, write a backslash before them: \\[[sic]].';
  if (why === 'caption') return `Put straight quotation marks around what follows, and write \\" for those inside it: (${shown(name)} "Words").`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return 'Write %20 for each space.';
  return what === 'picture' ? 'Rename the file so that it has no space, and write its new name here.' : 'Correct the address: those of pages have no spaces.';
}

/** @param draft what the draft lacks that it became */
function lostFix(address: string, file: string, draft: readonly string[] | undefined, moved: string | undefined, near: readonly string[]): string {
  const gone = `add its address to "gone" in archive.yaml, with a date and a reason`;
  if (draft?.length === 0) return `Take "draft: true" out of ${quote(file)}, or ${gone}.`;
  if (draft !== undefined) return `Add ${draft.map(quote).join(' and ')} to ${quote(file)} and take "draft: true" out of it, or ${gone}.`;
  if (address.startsWith('/countries/')) return `Make a file ${quote(file)}, which gives the country its page back whatever names it, or ${gone}.`;
  if (moved !== undefined) return `Write "redirectFrom: ${address}" into ${quote(moved)}.`;
  return `If it was renamed, write "redirectFrom: ${address}" into the file that took its place${near.length === 0 ? '' : `, perhaps ${near.map(quote).join(' or ')}`}; if it was taken away, ${gone}.`;
}

/** What can be wrong with the archive as a whole and with what is made of it. */
export const siteProblems = {
  'archive-empty': entry<{ folder: string }>('warning', 'The archive has no articles', ({ folder }) => ({
    message: `There is no article to publish in ${folder}/.`,
    fix: 'Put a Markdown file there; docs/editing.md shows one.',
  })),
  'address-placeholder': entry<{ address: string }>('note', 'The address of the site is a placeholder', ({ address }) => ({
    message: `"address" is ${quote(address)}, which is reserved and can never be a real site.`,
    fix: 'Before you publish, put the address of your site there, or build with --site.',
  })),
  'address-path': entry<{ address: string; path: string; base: string }>('warning', 'The address of the site has another path than its links', ({ address, path, base }) => ({
    message: `"address" is ${quote(address)}, of which the path does not count: links are made for the path of --base, which is ${quote(base)} here.`,
    fix: `Build with --base ${path}, and write the address without its path: ${quote(`${new URL(address).origin}/`)}.`,
  })),
  'records-to-review': entry<{ count: number }>('note', 'Records that an import made wait for an editor', ({ count }) => ({
    message: `${count} ${count === 1 ? 'record is' : 'records are'} marked "review" and ${count === 1 ? 'waits' : 'wait'} for an editor; this is the first.`,
    fix: 'Look each over, complete it, and take its "review" line out.',
  })),
  'picture-missing': entry<{ picture: string; near: readonly string[]; elsewhere: string | undefined; otherForm: boolean }>('error', 'A picture that is not there', ({ picture, near, elsewhere, otherForm }) => ({
    message: otherForm ? `The text shows ${quote(picture)}, which is in a form that no text can show.` : `The text shows ${quote(picture)}, and no such file lies beside it.`,
    fix: otherForm ? 'Save the picture as JPEG, or a drawing as PNG, put that beside the file and name it here.' : didYouMean(near, elsewhere === undefined ? 'Put the picture into the folder of the file and name it without a path.' : `One of that name lies at ${quote(elsewhere)}: if it is the one, put it, or a copy of it, into the folder of the file, and name it without a path.`),
  })),
  'picture-undescribed': entry<{ picture: string }>('warning', 'A picture without a description', ({ picture }) => ({
    message: `${quote(picture)} has no alternative text for those who cannot see it.`,
    fix: 'Describe it between the brackets: ![What it shows](picture.jpg "Caption. Credit").',
  })),
  'picture-elsewhere': entry<{ picture: string; onDisk: boolean }>('warning', 'A picture that lies somewhere else', ({ picture, onDisk }) => ({
    message: `${quote(picture)} lies ${onDisk ? 'on a disk of your own, where no reader can see it. Its description is shown in its place.' : 'on another site. It is shown as a link: no page here asks anything of another host.'}`,
    fix: `Put a copy of the picture beside the file${onDisk ? '' : ', if you may,'} and name that.`,
  })),
  'picture-unreadable': entry<null>('error', 'A file that is no picture', () => ({
    message: 'The file is not a picture of a kind that browsers show, or it is damaged.',
    fix: 'Save it again as JPEG, PNG, WebP, AVIF or GIF.',
  })),
  'picture-unscaled': entry<{ why: 'too large' | 'not decoded' }>('warning', 'A picture without smaller sizes', ({ why }) => ({
    message: why === 'too large' ? 'The picture has more than 100 million pixels, so no smaller sizes are made of it: a phone loads it whole, if it can show it at all.' : 'No smaller sizes could be made of the picture: it could not be decoded, or it says in two ways how wide and high it is. It is published as it is.',
    fix: why === 'too large' ? 'Save it with fewer pixels, such as 5,000 on its longer side.' : 'Open it in an image program, see whether it is whole, and save it again as JPEG, PNG or WebP.',
  })),
  'picture-unused': entry<null>('warning', 'A picture that no text shows', () => ({
    message: 'The picture is published, and no text shows it.',
    fix: 'Show it with ![What it shows](file-name), or take it out of the content folder.',
  })),
  'link-broken': entry<{ link: string; lacks: Lacks; near: readonly string[] }>('error', 'A link that leads nowhere', ({ link, lacks, near }) => ({
    message: `The link to ${quote(link)} leads ${brokenLinks[lacks].where}.`,
    fix: brokenLinkFix(link, lacks, near),
  })),
  'link-unread': entry<Unread>('warning', 'A picture or link that is shown as it was typed', (unread) => ({
    message: `This looks like a ${unread.what} and is none, so readers see its brackets: ${unreadReason(unread)}.`,
    fix: unreadFix(unread),
  })),
  'address-lost': entry<{ address: string; file: string; draft: readonly string[] | undefined; broken: boolean; moved: string | undefined; near: readonly string[] }>('error', 'A published address that leads nowhere', ({ address, file, draft, broken, moved, near }) => ({
    message: `${quote(address)} was published, and nothing stands there any more.${draft !== undefined ? ` Its file ${quote(file)} is a draft.` : moved === undefined ? '' : ` Its text is now in ${quote(moved)}.`}`,
    fix: broken ? `Mend ${quote(file)}, or build into the folder in which the site lies that is public: its page is kept from there.` : lostFix(address, file, draft, moved, near),
  })),
  'addresses-unrecorded': entry<{ count: number }>('note', 'Addresses that are not recorded yet', ({ count }) => ({
    message: `${count} ${count === 1 ? 'address is' : 'addresses are'} not in the record of what was published.`,
    fix: 'When they are public, run "npm run record" and commit the file: from then on no build loses them unnoticed.',
  })),
  'text-changed': entry<null>('warning', 'A text that was changed without a correction', () => ({
    message: 'The title, the dateline or the text is not what it was when it was last recorded, and no correction was added since.',
    fix: 'Say under "corrections" what was changed and when, or put the text back. If no printed word was changed, run "npm run record -- --accept".',
  })),
  'correction-gone': entry<{ recorded: number; now: number }>('warning', 'A published correction that was taken away', ({ recorded, now }) => ({
    message: `When it was last recorded it had ${recorded} ${recorded === 1 ? 'correction' : 'corrections'}, and now it has ${now}.`,
    fix: 'Put back under "corrections" what was there. If it was no correction, run "npm run record -- --accept".',
  })),
  'page-missing': entry<{ address: string }>('error', 'A page was not made', ({ address }) => ({
    message: `The page ${address} should have been made and was not.`,
    fix: 'Build again; if it stays away, this is a fault of the software: report it with this message.',
  })),
};
