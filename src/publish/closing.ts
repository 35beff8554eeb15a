import type { Edition } from '../edition/edition.ts';
import { tallyText } from '../problems/report-text.ts';
import { accountLine, accountOf } from './account.ts';

/**
 * What a build that went well says at its end: what became of every file, and how much there is that did not stop it. That the
 * address is a placeholder is said in full, because what is published under it is wrong on every page.
 */
export function closingLines(edition: Edition): string[] {
  const { problems } = edition;
  const rest = tallyText(problems.tally());
  const placeholder = problems.all().find(({ code }) => code === 'address-placeholder');
  return [
    accountLine(accountOf(edition), edition.site.locale),
    ...(rest === '' ? [] : [`${rest}: npm run check`]),
    ...(placeholder === undefined ? [] : [`${placeholder.file}: ${placeholder.message} ${placeholder.fix}`]),
  ];
}
