import type { Facet } from '../contract.ts';
import type { DateField } from './date-field.ts';

/**
 * By language, what may stand before a colon, in small letters. A reader may type in any of these languages, whatever the archive's;
 * another language is another line.
 */
const names = {
  en: { person: 'person', country: 'country', organisation: 'organisation', organization: 'organisation', org: 'organisation', topic: 'topic', source: 'source', language: 'language', lang: 'language', date: 'date', before: 'before', after: 'after', from: 'since', since: 'since', to: 'until', until: 'until' },
  de: { land: 'country', thema: 'topic', quelle: 'source', sprache: 'language', datum: 'date', vor: 'before', nach: 'after', ab: 'since', seit: 'since', bis: 'until' },
  ru: { персона: 'person', человек: 'person', страна: 'country', организация: 'organisation', тема: 'topic', источник: 'source', язык: 'language', дата: 'date', до: 'before', после: 'after', с: 'since', по: 'until' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Facet | DateField>>>>;

/** What each of these words says of what follows the colon. */
export const fields: ReadonlyMap<string, Facet | DateField> = new Map(Object.values(names).flatMap((words) => Object.entries(words)));
