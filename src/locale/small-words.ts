/**
 * By language, words that begin names or are also codes and acronyms. In small letters a search does not take them for such: `it` is not
 * Italy. A reader may type in any of these languages, whatever the archive's, so all lists hold; another language is another line.
 */
export const smallWords: Readonly<Record<string, string>> = {
  en: 'a about after all also am an and any are as at be been but by can could did do for from had has have he her him his how i if in into is it its may me more my '
    + 'no not of off on one or our out over she so some than that the their them then there they this to under up us was we were what when where which who why will with would you your',
};
