import { canonicalLanguage } from '../../model/language.ts';

/** With fewer letters a guess is too often wrong: Russian is taken for Serbian, English for French. */
const fewestLetters = 200;

/** What the archive's own language has to reach, as a part of the best score, to be taken for the language of a text. */
const nearEnough = 0.9;

/**
 * The language of a text (BCP 47), by its sequences of three letters. A text that is too short to tell, or nearly as likely in the
 * archive's language as in any other, is in the archive's. The same text always has the same answer.
 */
export async function detectedLanguage(text: string, archive: string): Promise<string> {
  if ((text.match(/\p{L}/gu) ?? []).length < fewestLetters) return archive;
  const { francAll } = await import('franc-min');
  const ranking = francAll(text.slice(0, 20_000)).map(([code, score]) => ({ language: canonicalLanguage(code) ?? 'und', score }));
  const own = baseOf(archive);
  const [best] = ranking;
  const isOwn = ranking.some(({ language, score }) => baseOf(language) === own && score >= nearEnough);
  return best === undefined || best.language === 'und' || isOwn ? archive : best.language;
}

/** `en` of `en-GB`. */
export function baseOf(language: string): string {
  return language.split('-')[0] ?? language;
}
