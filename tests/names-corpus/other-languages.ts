import type { TruthCase } from './case.ts';

/** German, French, Spanish, Kazakh and others, of which the archive knows few words or none. */
export const otherLanguages: readonly TruthCase[] = [
  { shows: 'French articles', records: 'ir kk eu', language: 'fr', text: ['L’{Iran=ir}, l\'{Iran=ir}, d’{Iran=ir}, D’{Iran=ir}, qu’{Iran=ir} et l’{EU=eu}.'] },
  { shows: 'a French sentence', records: 'cm fr be', language: 'fr', listed: 'cm', text: ['Selon {Michel~cm}, le président {Michel~cm} et M. {Michel~cm} sont en {France=fr}. Mais {Michel~cm} reste. En {France=fr}, Jean Michel reste.'] },
  { shows: 'a particle that is a word of the language', records: 'cm', language: 'fr', listed: 'cm', text: ['Le livre de {Michel~cm} et du {Michel~cm}.'] },
  { shows: 'a French acronym that is a word', records: 'un', language: 'fr', listed: 'un', text: ['UN HOMME ET UNE FEMME', 'L’{UN=un} est là.'] },
  { shows: 'a French first name', records: 'cm', language: 'fr', listed: 'cm', text: ['Michel Barnier et Louis-Michel Dupont ont vu {Michel~cm}.'] },
  { shows: 'a German sentence, in which every noun has a capital', records: 'cm iq', language: 'de', listed: 'cm', text: ['Ratspräsident {Michel~cm} saß. Gestern saß {Michel~cm} im {Irak=iq}. Herr {Michel~cm} und Präsident {Michel~cm}.'] },
  { shows: 'a German noun after a surname', records: 'cm', language: 'de', listed: 'cm', text: ['Gestern sah {Michel~cm} Probleme.'], fault: 'Every German noun has a capital, and one after a name may be a second surname.' },
  { shows: 'a German genitive', records: 'kk iq ul', language: 'de', listed: 'kk ul', text: ['Die Bücher {Kallas~kk}’ und {von der Leyen~ul}s Bücher.'], fault: 'A German genitive without an apostrophe has no rule; give it as a variant.' },
  { shows: 'another first name in German', records: 'cm', language: 'de', listed: 'cm', text: ['Michel Barnier traf {Michel~cm}.'] },
  { shows: 'a Spanish sentence', records: 'jp mx', language: 'es', listed: 'jp', text: ['Según {Peña~jp}, el presidente {Peña~jp} y el señor {Peña~jp} están allí. Pero {Peña~jp} no.', 'Enrique Peña no es él.'] },
  { shows: 'Kazakh letters', records: 'kt kz', language: 'kk', text: ['{Қасым-Жомарт Тоқаев=kt} отыр. {Тоқаев~kt} тұр.'] },
  { shows: 'a text from right to left', records: 'ar', language: 'ar', text: ['جلس {عمر المثال=ar} هنا.'] },
  { shows: 'a language without words', records: 'pa kk', language: 'xx', listed: 'kk', text: ['{Ada Example=pa} ja {Kallas~kk} on. Ivar Kallas ei.'] },
  { shows: 'Turkish suffixes after an apostrophe', records: 'ir', language: 'tr', text: ['{Iran=ir}\'da ve {Iran=ir}’a.'] },
  { shows: 'Japanese, which sets no spaces', records: 'jt jg jpn', language: 'ja', listed: 'jt', text: ['{田中例子=jt}は{日本=jpn}の人で、{田中~jt}さんは{ギャリー・サンプル=jg}と来た。'] },
  { shows: 'longer names in Japanese', records: 'jt jg jpn', language: 'ja', listed: 'jt jg', text: ['日本人と日本例社と西日本、田中角例とボブ・サンプル、サンプルズはどれも別。'] },
  { shows: 'a whole name among other signs of Chinese', records: 'cl cb chn', language: 'zh', text: ['EU和NATO：中国的{例近平=cl}同志说，{中国=chn}。国家主席{例近平=cl}和{乔治·例什=cb}总统说中国银行。'] },
  { shows: 'the name of a country among other signs of Chinese', records: 'chn', language: 'zh', text: ['我住在{中国=chn}。'], fault: 'Nothing tells where a word of two signs ends; rule on it.' },
  { shows: 'an editor on words of Chinese and Thai, which run on', records: 'chn tha', language: 'zh', mentions: { 中国: 'chn', ไทย: 'tha' }, text: ['我住在{中国!chn}的家', 'ประเทศ{ไทย!tha}และ'] },
  { shows: 'the signs of Hebrew, whichever were typed', records: 'hg hz', language: 'he', text: ['{ג׳ורג׳ לדוגמה=hg} אמר. {ג\'ורג\' לדוגמה=hg} אמר. {דה״ל=hz} אמר. {דה"ל=hz} אמר. {תל־דוגמה=hz} אמר.'] },
];
