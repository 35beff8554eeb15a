import { codeVersion } from '../kept/code-version.ts';
import { folderState, isAsItStood } from '../kept/folder-state.ts';
import type { FolderState } from '../kept/folder-state.ts';
import { keptFolder } from '../kept/places.ts';
import { keptName } from '../kept/kept-name.ts';
import { Store } from '../kept/store.ts';
import type { Problem } from '../problems/problem.ts';
import type { Account } from './told/account.ts';

/** All that a check has to say of an archive. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly account: Account;
}

interface Kept {
  readonly base: string;
  readonly content: FolderState;
  readonly findings: Findings;
}

const name = keptName<Kept>('check');

/** For what a check says of an archive though its files are as they were. */
export function forgetFindings(store: Store): void {
  store.remove(name.name);
}

/**
 * What the last check has found, if the content, the base and the code are as they were; else what `look` finds.
 * @param content the folder, absolute
 * @param base the path that the site lives under
 * @param now milliseconds, as `Date.now()`
 */
export async function checkFindings(content: string, base: string, now: number, look: () => Promise<Findings>): Promise<Findings> {
  const store = new Store(keptFolder(content), codeVersion());
  const before = store.read(name);
  if (before?.base === base && isAsItStood(content, before.content)) return before.findings;
  // As it stands before it is read: what is changed meanwhile is looked at by the next check.
  const state = folderState(content, now);
  const findings = await look();
  store.write(name, { base, content: state, findings });
  return findings;
}
