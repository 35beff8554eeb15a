import { openEdition } from '../edition/edition.ts';
import type { Edition } from '../edition/edition.ts';
import { beginChange } from '../journal/begin-change.ts';
import { changeFiles } from '../journal/change-files.ts';
import { diskWriter } from '../journal/writer.ts';
import type { Writer } from '../journal/writer.ts';
import { refKey } from '../model/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { planMerge } from './merge-plan.ts';
import type { MergePlan } from './merge-plan.ts';
import { findPair, findRecord } from './merge-request.ts';
import type { Keep, Pair } from './merging.ts';

export interface MergeOptions {
  /** The content folder, absolute. */
  readonly content: string;
  /** The record that stays, as `people/ada-example`. */
  readonly into: string;
  /** The record that goes. */
  readonly from: string;
  /** The one of the two whose facts stay where they differ. */
  readonly keep: string | undefined;
  readonly dryRun: boolean;
  /** Told what is going to be changed before it is. */
  readonly show: (plan: MergePlan, pair: Pair) => void;
}

export type Merged = { readonly ok: true } | { readonly ok: false; readonly misuse: string } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Makes one record of two, or leaves everything as it is.
 * @throws the file system's error
 */
export function merge(options: MergeOptions, writer: Writer = diskWriter): Merged {
  const { content, dryRun } = options;
  if (dryRun) return mergeIn(openToMerge(content), options, undefined);
  using turn = beginChange(content, writer);
  return turn.problems.length > 0 ? { ok: false, problems: turn.problems } : mergeIn(openToMerge(content), options, writer);
}

function openToMerge(content: string): Edition {
  return openEdition({ content, base: '/', site: undefined, drafts: true });
}

function mergeIn(edition: Edition, { content, into, from, keep, show }: MergeOptions, writer: Writer | undefined): Merged {
  const pair = findPair(edition, into, from);
  if (!pair.ok) return { ok: false, misuse: pair.message };
  const kept = keep === undefined ? undefined : keptSide(edition, pair.found, keep);
  if (kept === 'neither') return { ok: false, misuse: `--keep names the record whose facts stay where the two differ: ${refKey(pair.found.into.record)} or ${refKey(pair.found.from.record)}.` };
  const planned = planMerge(edition, pair.found, kept);
  if (!planned.ok) return planned;
  show(planned.plan, pair.found);
  const found = writer === undefined ? undefined : changeFiles(content, planned.plan.changes, writer);
  return found === undefined ? { ok: true } : { ok: false, problems: [found] };
}

function keptSide(edition: Edition, { into, from }: Pair, keep: string): Keep | 'neither' {
  const named = findRecord(edition, keep);
  const key = named.ok ? refKey(named.found.record) : undefined;
  return key === refKey(into.record) ? 'into' : key === refKey(from.record) ? 'from' : 'neither';
}
