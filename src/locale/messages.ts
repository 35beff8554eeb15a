import type { en } from './en.ts';

/** What is said of a number, by the plural rule of CLDR that the number falls under in the language; `{n}` stands for it. */
export type PluralForms = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

/** Every word of the interface in one language. English tells what there is to say; a language has as many plural forms as it needs. */
export type Messages = Said<typeof en>;

type Said<T> = T extends string | ((...filled: never[]) => string) ? T
  : T extends { readonly other: string } ? PluralForms
    : { readonly [Name in keyof T]: Said<T[Name]> };
