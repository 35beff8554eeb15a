import { checkLikeness } from '../../src/edition/checks/check-likeness.ts';
import { checkTexts } from '../../src/edition/checks/check-texts.ts';
import { openEdition } from '../../src/edition/edition.ts';
import { articleNamed, namesExplained, whyNoArticle } from '../../src/edition/names-explained.ts';
import { listUnlisted, tellAdditions } from '../../src/edits/list-unlisted.ts';
import { tellUnedited } from '../../src/edits/telling.ts';
import { codeVersion } from '../../src/kept/code-version.ts';
import { keptFolder } from '../../src/kept/places.ts';
import { Store } from '../../src/kept/store.ts';
import { accountOf } from '../../src/publish/told/account.ts';
import type { Findings } from '../../src/publish/check-findings.ts';
import type { Progress } from '../../src/publish/command/progress.ts';

/** All that a check finds. */
export function findingsOf(content: string, base: string, progress: Progress): Findings {
  const { edition } = look(content, base, progress);
  return { problems: edition.problems.all(), account: accountOf(edition) };
}

/** Adds what is certain to the fields of articles. @returns what is to be said of it */
export function fix(content: string, base: string, progress: Progress): readonly string[] {
  const { edition, unlisted } = look(content, base, progress);
  if (edition.problems.hasErrors) return ['Nothing is added while there are errors: what a name means is certain only when every file can be read.'];
  const { problems, done } = listUnlisted(edition, unlisted);
  return [...(problems.length > 0 ? [tellUnedited(problems)] : []), ...(done.length > 0 ? [tellAdditions(done)] : [])];
}

/** Which record each name in an article stands for, and why; or why there is no such article. */
export function explainNames(content: string, article: string): { readonly known: boolean; readonly said: string; readonly warned: string } {
  const opened = opening(content, '/');
  const found = articleNamed(opened.site.archive, article);
  return {
    known: found !== undefined,
    said: found === undefined ? whyNoArticle(opened, article) : namesExplained(opened, found),
    warned: opened.problems.hasErrors ? 'The archive has errors: a record whose file has one is not known here. npm run check shows them.' : '',
  };
}

function look(content: string, base: string, progress: Progress) {
  const edition = opening(content, base, progress);
  checkLikeness(edition);
  const unlisted = checkTexts(edition, (done, total) => {
    progress.update('Reading the texts', done, total);
  });
  progress.clear();
  return { edition, unlisted };
}

function opening(content: string, base: string, progress?: Progress) {
  const kept = { store: new Store(keptFolder(content), codeVersion()), now: Date.now() };
  return openEdition({ content, base, site: undefined, drafts: true }, (done, total) => {
    progress?.update('Reading the archive', done, total);
  }, kept);
}
