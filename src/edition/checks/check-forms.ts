import type { Content } from '../../intake/content.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';

/** Tells of several forms of a name that were written as one, which no text has. */
export function checkForms({ authorities }: Content, problems: Problems): void {
  for (const { kind, fields: { variants, short }, place } of authorities) {
    const forms = [...variants.map(({ form }, index) => ['variants', form, index] as const), ...short.map((form, index) => ['short', form, index] as const)];
    for (const [field, form, index] of forms) {
      const parts = partsOf(form, kind === 'people');
      if (parts.length > 1) problems.add(problem('forms-joined', place([field, index]), { field, form, parts }));
    }
  }
}

/** No name has a semicolon. Of people "Example, Ada" is a form as well, so each part has to have two words. */
function partsOf(form: string, isPerson: boolean): string[] {
  const several = form.includes(';') ? form.split(';') : isPerson ? form.split(',') : [];
  const parts = several.map((part) => part.trim()).filter((part) => part !== '');
  return form.includes(';') || parts.every((part) => /\S\s\S/.test(part)) ? parts : [];
}
