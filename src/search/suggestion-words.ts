import { namedFacets } from './named-facets.ts';
import type { SuggestionSetting } from '../site/search-box.ts';
import { isRecord, readJson } from './plain-data.ts';

export type { SuggestionSetting };

/** Reads what a page hands to the script of its search box; undefined when it hands over something else. */
export function readSuggestionSetting(json: string): SuggestionSetting | undefined {
  return readJson(json, isSetting);
}

const texts = ['language', 'label', 'also', 'searchFor', 'none'];
const plurals = ['counted', 'articles'];

function isSetting(value: unknown): value is SuggestionSetting {
  return isRecord(value) && areTexts(value, ['base', 'search']) && isRecord(value['words']) && isWords(value['words']);
}

function isWords(words: Record<string, unknown>): boolean {
  const forms = plurals.map((key) => words[key]);
  return areTexts(words, texts) && isRecord(words['kinds']) && areTexts(words['kinds'], namedFacets) && forms.every((form) => isRecord(form) && areTexts(form, ['other']));
}

function areTexts(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof value[key] === 'string');
}
