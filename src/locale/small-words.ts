/**
 * What stands before anybody's name, whatever the language of the sentence: `Mrs von der Leyen` has more small words of German than of
 * English.
 */
const beforeNames = 'dr frau herr herrn mr mrs ms господин господина госпожа госпожи';

/**
 * By language, words that begin names or are also codes and acronyms. In small letters a search does not take them for such: `it` is not
 * Italy. A reader may type in any of these languages, whatever the archive's, so all lists hold; another language is another line.
 */
const words: Readonly<Record<string, string>> = {
  en: 'a about after all also am an and any are as at be been but by can could did do does for from had has have he her him his how i if in into is it its may me more my '
    + 'no not of off on one or our out over she so some than that the their them then there they this to under up us was we were what when where which who whom whose why will with would you your',
  de: 'aber als am an auch auf aus bei bis da das dass dem den der des die du durch ein eine einem einen einer er es für haben hat hatte ich ihr im in ist man mich mit nach nicht noch nur ob oder ohne sich sie sind so über um und uns vom von vor wann war warum was welche welchen welcher welches wer wie wieso wir wird wo wurde wurden zu zum zur',
  ru: 'без бы был была были было быть в вам вас во вот все всё вы где да для до его ее её если есть еще ещё же за и из или им их к как какая какие какой ко когда которые который кто куда ли мне мы на над нас не него нет но о об он она они оно от откуда по под почему при про с сколько со так то тоже только ты у уже что чтобы это я',
};

/** The same, with what stands before names. */
export const smallWords: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(words).map(([language, own]) => [language, `${own} ${beforeNames}`]));

/** What may stand before a name and is no part of it. */
export const articles: readonly string[] = ['the', 'der', 'die', 'das', 'den', 'dem'];
