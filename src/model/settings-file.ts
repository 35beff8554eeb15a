/** In the content folder: what the archive is called and where it lives. */
export const settingsFile = 'archive.yaml';
