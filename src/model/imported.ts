/** In the content folder: a file for each source from which articles were imported, with what came of each of its items. */
export const importedFolder = 'imported';

/** The first line of such a file, which names its columns. */
export const importedColumns = 'item\tfile\tsha256\tdigest';
