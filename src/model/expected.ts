/** What is expected of a former address. Apart from the fields, whose schemas most that name these have no use for. */
export const fromRoot = 'a path from the root of the site, as in "/1999/old-name/"';
export const withoutQuery = 'a path without "?" and "#"';
/** Of one that has a space. */
export const withoutSpace = 'a path without white space';
