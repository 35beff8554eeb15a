import { HtmlValidate } from 'html-validate';

/** The standard's own rules; those of taste in how markup is written are left out. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off', 'attr-quotes': 'off', 'doctype-style': 'off', 'long-title': 'off', 'attribute-boolean-style': 'off' },
});

/** What is not valid in a page, each with its place. */
export async function faultsIn(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${path}:${String(line)}:${String(column)} ${ruleId} ${message}`));
}
