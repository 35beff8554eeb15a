import { join } from 'node:path';
import { root } from './site.ts';

/** The archive that ships, for tests alone: in `content/` may stand somebody's own by now, and the software is the same. */
export const shippedArchive = join(root, 'tests/shipped');
