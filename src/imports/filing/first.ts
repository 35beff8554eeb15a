import { hash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import { quote } from '../../problems/entry.ts';
import { articlePath } from '../article-file.ts';
import { longestPath } from '../content-folder.ts';
import type { Draft } from '../draft.ts';
import { digestOfText } from '../origins/digests.ts';
import type { Origin } from '../origins/origin.ts';
import { safeSegment } from '../slugs.ts';
import { StandingFile } from '../records/standing-file.ts';
import type { Shelves } from './again.ts';
import { refused } from './decision.ts';
import type { Decision, Made } from './decision.ts';
import { isLike, isTwin } from './likeness.ts';

/**
 * What becomes of an item of which nothing is recorded: it gets a file, unless the archive has the article already, from another source, by hand, or
 * from the time before imports were recorded. Where another article has its place, a mark of what tells it from others stands behind the name.
 * @param mayStand whether articles stand in the archive of which nothing is recorded
 */
export function fileFirst(shelves: Shelves, draft: Draft, { scope, key }: Origin, digest: string, make: () => Made, mayStand: boolean): Decision {
  const made = make();
  if (!made.ok) return refused(...made.reasons);
  const usual = draft.file === undefined ? articlePath(draft.id, draft.date) : `articles/${draft.file}.md`;
  if (Buffer.byteLength(usual) > longestPath) return refused(`There cannot be a file ${quote(usual)}: its path is longer than ${longestPath} bytes. Give the item a shorter id.`);
  const sha256 = digestOfText(made.text);
  const { folder, origins } = shelves;
  const adopted = (standing: StandingFile): Decision => {
    const isSame = standing.text === made.text || (draft.isClipping === true && standing.body === draft.body);
    return { is: 'left', fate: isSame ? 'unchanged' : 'kept', file: standing.file, filed: { file: standing.file, sha256: standing.text === made.text ? sha256 : '-', digest } };
  };
  for (const file of draft.file === undefined ? [usual, marked(usual, key)] : [usual]) {
    const standing = folder.read(file);
    if (standing === 'blocked') return refused(`There cannot be a file ${quote(file)}: something stands in the way. Move that, or give the item another id.`);
    const recorded = origins.recordedOf(file);
    if (recorded === undefined) {
      if (standing === 'absent') {
        const elsewhere = mayStand && draft.isClipping !== true ? foundElsewhere(shelves, draft, sha256, usual) : undefined;
        return elsewhere === undefined ? { is: 'written', fate: 'created', text: made.text, filed: { file, sha256, digest } } : adopted(elsewhere);
      }
      if (standing.text === made.text || draft.isClipping === true || isLike(draft, standing)) return adopted(standing);
      continue;
    }
    // An export names the very file that it is of.
    if (draft.file !== undefined && standing !== 'absent' && isLike(draft, standing)) return { is: 'left', fate: standing.text === made.text ? 'unchanged' : 'kept', file };
    if (recorded.sha256 === sha256 || (standing !== 'absent' && isTwin(draft, new StandingFile(file, made.text), standing))) return { is: 'left', fate: 'duplicate', file };
    const isElsewhere = recorded.scope !== scope && standing !== 'absent' && draft.url !== undefined && standing.field('url') === draft.url;
    if (isElsewhere) return { is: 'left', fate: 'kept', file, reason: `it came from ${recorded.scope} before, with another text.` };
  }
  return refused(`Its file ${quote(usual)} belongs to another article. Give the item another id; of two archives, import each by itself with an --origin of its own.`);
}

/** An article that an editor moved, or wrote, of which nothing is recorded. */
function foundElsewhere({ folder, origins, articles }: Shelves, draft: Draft, sha256: string, usual: string): StandingFile | undefined {
  const at = (file: string | undefined) => (file === undefined || origins.recordedOf(file) !== undefined ? undefined : folder.read(file));
  const likely = [...articles.withContent(sha256), draft.url === undefined ? undefined : articles.withUrl(draft.url)];
  const sure = likely.map(at).find((one) => one instanceof StandingFile);
  if (sure instanceof StandingFile) return sure;
  const former = at(articles.formerly(usual));
  return former instanceof StandingFile && isLike(draft, former) ? former : undefined;
}

function marked(file: string, key: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  return `${dirname(file)}/${safeSegment(`${name}-${hash('sha256', key).slice(0, 8)}`)}.md`;
}
