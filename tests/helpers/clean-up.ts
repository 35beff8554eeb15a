import { afterAll } from 'vitest';
import { dropTemporaryFolders } from './site.ts';

// Run before each file of tests, also where files share the modules that they load.
afterAll(dropTemporaryFolders);
