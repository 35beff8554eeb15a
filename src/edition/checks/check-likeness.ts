import { reportNearDuplicates } from '../../archive/likeness/near-duplicates.ts';
import type { Edition } from '../edition.ts';

/** Warns of records that may be one. It holds every record against others and changes nothing that is built, so only a check does it. */
export function checkLikeness({ site, content, problems }: Edition): void {
  reportNearDuplicates(site.archive.known, content.authorities, problems);
}
