import { astroConfig } from './src/integrations/astro-config.ts';
import { settingsFrom } from './src/edition/settings.ts';

export default astroConfig(settingsFrom(process.env));
