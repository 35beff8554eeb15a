import { codePointName, unprintable } from '../../model/unprintable.ts';

/** An escape that may bring in what no page can hold, or such a character itself. */
const suspect = /\\(?:b|u(?:00[01789]|[dD][89a-fA-F]|[fF][dD][dDeE]|[fF]{3}[eEfF]))|[[\p{Cc}\p{NChar}]--[\t\n\r]]/v;

/**
 * What no page can hold, and JSON can: control characters, code points without a character, and halves of surrogate pairs. The
 * answer is a sentence, or undefined where there is none of it. Most lines cost one search. A form feed may stand in plain text,
 * where it is a space.
 */
export function unprintableInJson(json: string): string | undefined {
  if (!suspect.test(json)) return undefined;
  let fault: string | undefined;
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') fault ??= unprintableInText(value.replaceAll('\f', ' '));
    return value;
  });
  return fault;
}

export function unprintableInText(text: string): string | undefined {
  const [character] = unprintable.exec(text) ?? [];
  if (character !== undefined) return `It has the character ${codePointName(character)}, which no page can hold. Take it out.`;
  return text.isWellFormed() ? undefined : 'It has half a character (a surrogate without its pair). Take it out.';
}
