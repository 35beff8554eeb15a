import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Keeps what Node has compiled of the code: half of the time that a command takes to begin. Commands load it before themselves. */
enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
