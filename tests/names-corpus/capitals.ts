import type { TruthCase } from './case.ts';

/** The capitals of a wire and of the French: there a capital tells nothing. */
export const capitals: readonly TruthCase[] = [
  { shows: 'a whole name in capitals', records: 'cm eu', text: ['{CHARLES MICHEL=cm} MEETS {EUROPEAN UNION=eu}'] },
  { shows: 'a surname in capitals beside its whole name', records: 'cm', text: ['{MICHEL~cm} MEETS NOBODY', '{Charles Michel=cm} met nobody.'] },
  { shows: 'a surname in capitals without evidence', records: 'cm', text: ['MICHEL MEETS NOBODY'] },
  { shows: 'a country in capitals that the article names', records: 'ir', text: ['{IRAN=ir} SAYS NOTHING', 'They flew to {Iran=ir}.'] },
  { shows: 'a country in capitals that the article lists', records: 'ir td', listed: 'ir td', text: ['{IRAN=ir} AND {CHAD=td} SAY NOTHING'] },
  { shows: 'a country in capitals that the article does not name again', records: 'ir mx fr', text: ['{IRAN=ir} SAYS NOTHING', 'MEXICO CITY MEETS {MEXICO=mx}', 'AIR FRANCE MEETS {FRANCE=fr}'] },
  { shows: 'a country in capitals that may be a first name or a bird', records: 'td tr', text: ['{CHAD=td} SAYS NOTHING', 'TURKEY PRICES SAY NOTHING'], fault: 'A country in capitals that is a word as well needs evidence.' },
  { shows: 'a firm of one word in capitals', records: 'ap', text: ['APPLE PRICES SAY NOTHING'] },
  { shows: 'a firm of one word in capitals that the article names', records: 'ap', text: ['{APPLE=ap} SAYS NOTHING', 'They met {Apple=ap}.'] },
  { shows: 'a first name in capitals that is a country', records: 'td jo', text: ['CHAD BAKER MEETS MICHAEL JORDAN', 'Chad Baker met Michael Jordan.'] },
  { shows: 'a first name in capitals that is a country, and nothing else', records: 'td jo', text: ['CHAD BAKER MEETS MICHAEL JORDAN'] },
  { shows: 'states in capitals of which a country is a part', records: 'mx je ie', listed: 'mx je ie', text: ['NEW MEXICO, NEW JERSEY AND NORTHERN IRELAND', '{MEXICO=mx} AND {JERSEY=je} MEET IN THE GULF OF MEXICO'] },
  { shows: 'a pronoun in capitals', records: 'us who', listed: 'us who', text: ['GIVE US TIME, WHO SAID SO', 'He told the {US=us} and the {WHO=who}: GIVE US TIME.'] },
  { shows: 'an acronym in capitals that is no word', records: 'imf us eu', text: ['{IMF=imf} TELLS {U.S.=us} AND {EU=eu}'] },
  { shows: 'one word in capitals in a sentence', records: 'ir tr cm', listed: 'cm', text: ['They said {IRAN=ir} and {TURKEY=tr} to {MICHEL~cm}.'] },
  { shows: 'a cell of one acronym', records: 'us ir', text: ['{U.S.=us}', '{US=us}', '{IRAN=ir}'] },
  { shows: 'a surname in capitals as the French print it', records: 'kk jj ul', text: ['{Kaja KALLAS=kk}, {Jean-Claude JUNCKER=jj} and {Ursula VON DER LEYEN=ul} met {KALLAS~kk}.'] },
  { shows: 'possessives in capitals', records: 'kk', text: ['{KAJA KALLAS=kk}\'S BOOK', '{KALLAS~kk}\'S BOOK'] },
  { shows: 'ß in capitals', records: 'fs', text: ['{FRANZ STRAUSS=fs} MEETS NOBODY', '{Franz Strauß=fs} sat.'] },
  { shows: 'a name with an accent in capitals', records: 'jp ci', text: ['{JOSÉ PEÑA=jp} IN {CÔTE D’IVOIRE=ci}'] },
  { shows: 'a dateline in capitals before a sentence', records: 'ir jb', listed: 'jb', text: ['WASHINGTON, March 3 - {Baker~jb} met {Iran=ir}.'] },
  { shows: 'a title in capitals with another first name', records: 'cm', listed: 'cm', text: ['MICHEL BARNIER SITS', 'Michel Barnier sat.'], fault: 'In capitals neighbours tell nothing.' },
  { shows: 'Russian in capitals', records: 'kt kz', text: ['{КАСЫМ-ЖОМАРТ ТОКАЕВ=kt} В {КАЗАХСТАНЕ=kz}', 'В {Казахстане=kz} холодно.'] },
];
