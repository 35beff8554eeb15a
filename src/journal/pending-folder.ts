/** In the content folder; the archive passes over names that begin with a dot. Apart, because every command looks for its lock there, and few for a journal. */
export const pendingFolder = '.pending';
