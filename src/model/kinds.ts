/** The kinds of authority record, in the order pages name them. Each is a folder of `content/` and the first part of an address. */
export const authorityKinds = ['people', 'countries', 'organisations', 'topics', 'sources'] as const;

export type AuthorityKind = (typeof authorityKinds)[number];

/** The frontmatter lists of an article that name authority records. */
export const subjectKinds = ['people', 'countries', 'organisations', 'topics'] as const satisfies readonly AuthorityKind[];

export type SubjectKind = (typeof subjectKinds)[number];

/** What a record is called for ever: its kind and its id, as in the address `/people/kaja-kallas/`. */
export interface Ref {
  readonly kind: AuthorityKind;
  readonly id: string;
}

/** A key for maps and sets: two refs are the same record when their keys are the same string. */
export function refKey(ref: Ref): string {
  return `${ref.kind}/${ref.id}`;
}

export function isAuthorityKind(text: string): text is AuthorityKind {
  return authorityKinds.some((kind) => kind === text);
}
