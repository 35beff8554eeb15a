/** What is expected of an address that has a space. Apart from the fields, whose schemas most that name it have no use for. */
export const withoutSpace = 'a path without white space';
