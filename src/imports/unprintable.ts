/**
 * What no file of text can hold, and JSON can: the character U+0000 and halves of surrogate pairs. The answer is a sentence, or
 * undefined where there is none of it. Only an escape can bring them in, so most lines cost one search.
 */
export function unprintable(json: string): string | undefined {
  if (!/\\u(?:0000|[dD][89a-fA-F])/.test(json)) return undefined;
  let fault: string | undefined;
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') fault ??= faultOf(value);
    return value;
  });
  return fault;
}

function faultOf(text: string): string | undefined {
  if (text.includes('\u0000')) return 'It has the character U+0000, which no page can show.';
  return text.isWellFormed() ? undefined : 'It has half a character (a surrogate without its pair).';
}
