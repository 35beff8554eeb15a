import type { Readable, Writable } from 'node:stream';
import { subjectKinds } from '../../model/kinds.ts';
import type { SubjectKind } from '../../model/kinds.ts';
import { parseDate } from '../../model/dates/parse-date.ts';
import { none } from './found.ts';
import type { Decide, FoundClipping } from './found.ts';

/** Where an editor is asked. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  /** Ends a question that nobody has answered, as Ctrl-C does. */
  readonly signal: AbortSignal;
}

const headings: Readonly<Record<SubjectKind, string>> = { people: 'Which people is it about?', countries: 'Which countries?', organisations: 'Which organisations?', topics: 'Which topics?' };

/** Asks an editor the few things that matter of each text. The library is loaded with the first question. */
export function askAt(terminal: Terminal, timeZone: string): Decide {
  return async (found) => {
    const prompts = await import('@clack/prompts');
    prompts.intro(`${found.input}: ${found.title}`, terminal);
    const [nearest] = found.near;
    if (nearest !== undefined) {
      const keep = await prompts.confirm({ ...terminal, message: `The text of articles/${nearest.id}.md is ${nearest.same ? 'the same' : 'nearly the same'}. File this one too, as another version?` });
      if (prompts.isCancel(keep)) return 'stop';
      if (!keep) return 'leave';
    }
    const source = await question(`Where was it printed? ${emptyMeans}`, found.source ?? found.suggested.source ?? '', () => undefined);
    if (source === undefined) return 'stop';
    const date = await question(`When was it printed, as 2025-03-28, 2025-03, 1987 or 198X? ${emptyMeans}`, found.date?.edtf ?? '', (typed) => (typed === '' || parseDate(typed, timeZone).ok ? undefined : 'That is no date: write 2025-03-28, 2025-03 or 2025, or leave it empty.'));
    if (date === undefined) return 'stop';
    const taken: Record<SubjectKind, readonly string[]> = { ...none };
    for (const kind of subjectKinds) {
      const chosen = await choice(found, kind);
      if (chosen === undefined) return 'stop';
      taken[kind] = chosen;
    }
    const parsed = date === '' ? undefined : parseDate(date, timeZone);
    return { source: source === '' ? undefined : source, date: parsed?.ok === true ? parsed.date : undefined, taken };

    async function question(message: string, initialValue: string, validate: (typed: string) => string | undefined): Promise<string | undefined> {
      const answer = await prompts.text({ ...terminal, message, initialValue, validate: (typed) => validate((typed ?? '').trim()) });
      return prompts.isCancel(answer) ? undefined : answer.trim();
    }

    /** What the archive knows is marked; names without a record are not, and each that is chosen gets one. */
    async function choice({ suggested }: FoundClipping, kind: SubjectKind): Promise<readonly string[] | undefined> {
      const unknown = kind === 'people' ? suggested.unknown : [];
      const options = [...suggested[kind].map((value) => ({ value })), ...unknown.map((value) => ({ value, label: `${value} (has no record yet)` }))];
      if (options.length === 0) return [];
      const chosen = await prompts.multiselect({ ...terminal, message: headings[kind], options, initialValues: suggested[kind], required: false });
      return prompts.isCancel(chosen) ? undefined : chosen;
    }
  };
}

const emptyMeans = 'Leave it empty if you do not know.';
