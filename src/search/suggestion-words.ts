import type { SuggestionSetting, SuggestionWords } from '../site/search-box.ts';

export type { SuggestionSetting, SuggestionWords };

/** Reads what a page hands to the script of its search box; undefined when it hands over something else. */
export function readSuggestionSetting(json: string): SuggestionSetting | undefined {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return undefined; // No JSON: the page is of another time than the script.
  }
  return isSetting(read) ? read : undefined;
}

const texts = ['language', 'label', 'also', 'searchFor', 'none'];
const plurals = ['counted', 'articles'];
const kinds = ['person', 'country', 'organisation', 'topic', 'source'];

function isSetting(value: unknown): value is SuggestionSetting {
  return isRecord(value) && areTexts(value, ['base', 'search']) && isRecord(value['words']) && isWords(value['words']);
}

function isWords(words: Record<string, unknown>): boolean {
  const forms = plurals.map((key) => words[key]);
  return areTexts(words, texts) && isRecord(words['kinds']) && areTexts(words['kinds'], kinds) && forms.every((form) => isRecord(form) && areTexts(form, ['other']));
}

function areTexts(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
