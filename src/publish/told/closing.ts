import type { Edition } from '../../edition/edition.ts';
import { addressOf } from '../../model/published.ts';
import { shown } from '../../problems/entry.ts';
import { tallyText } from '../../problems/report-text.ts';
import { accountLine, accountOf } from './account.ts';
import { checkCommand } from './check-command.ts';

/** What a build that went well has come to. */
interface Outcome {
  readonly edition: Edition;
  /** The paths of pages that stay only because a page that is kept leads to them. */
  readonly brought: readonly string[];
  /** What of the site before may not be taken away, absolute. */
  readonly left: readonly string[];
}

/**
 * What a build that went well says at its end: what became of every file, and how much there is that did not stop it. That the
 * address is a placeholder, or has another path, is said in full, because what is published under it is wrong on every page.
 */
export function closingLines({ edition, brought, left }: Outcome): string[] {
  const { problems, content } = edition;
  const rest = tallyText(problems.tally());
  const ofAddress = problems.all().filter(({ code }) => code === 'address-placeholder' || code === 'address-path');
  return [
    accountLine(accountOf(edition)),
    ...(content.leftOut?.files ?? []).map((file) => `Left out: ${shown(file)}${isKept(edition, file) ? ', its page stays as it was' : ''}`),
    ...brought.map((path) => `Stays because a page that stays links to it: ${shown(addressOf(path))}`),
    ...left.map((path) => `${path} is left of the site before, and this user may not delete it. Delete it by hand, or a later build cannot publish.`),
    ...(rest === '' ? [] : [`${rest}: ${checkCommand({ content: edition.folder, base: edition.site.addresses.base })}`]),
    ...ofAddress.map(({ file, message, fix }) => `${file}: ${message} ${fix}`),
  ];
}

function isKept({ content }: Edition, file: string): boolean {
  return content.leftOut?.kept.has(file.replace(/\.md$/, '').normalize('NFC')) === true;
}
