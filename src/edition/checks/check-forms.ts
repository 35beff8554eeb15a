import type { Content } from '../../intake/content.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';

/** Tells of several forms of a name that were written as one, which no text has. */
export function checkForms({ authorities }: Content, problems: Problems): void {
  for (const { fields: { variants, short }, place } of authorities) {
    const forms = [...variants.map(({ form }, index) => ['variants', form, index] as const), ...short.map((form, index) => ['short', form, index] as const)];
    for (const [field, form, index] of forms) {
      const parts = partsOf(form);
      const alone = field === 'short' ? short.length === 1 : variants.length === 1 && variants.every(({ kind, language }) => kind === 'alternative' && language === undefined);
      if (parts.length > 1) problems.add(problem('forms-joined', place([field, index]), { field, form, parts, alone }));
    }
  }
}

/** No name has a semicolon, but for those of HTML, as in "Bell &amp; Sons". Many have commas: "Example, Ada Maria", "Ada Example, Countess of Sample". */
function partsOf(form: string): string[] {
  return /&#?\w+;/.test(form) ? [] : form.split(';').map((part) => part.trim()).filter((part) => part !== '');
}
