import type { NameWords } from './name-words.ts';

const list = (text: string) => text.trim().split(/\s+/);

const days = list(`monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`);

const ranks = list(`mr mrs ms miss dr prof professor sir lord lady dame baron baroness count prince princess king queen emperor sheikh shaikh imam pope cardinal bishop
  archbishop rabbi father sister brother saint rev reverend general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm marshal commander
  president vice-president premier prime minister chancellor secretary undersecretary under-secretary secretary-general director director-general governor mayor senator sen
  representative rep congressman congresswoman deputy member mp commissioner ambassador envoy spokesman spokeswoman spokesperson speaker chairman chairwoman chair chief
  head judge justice attorney leader official economist analyst treasurer treasury finance foreign trade defence defense interior home agriculture economy economic energy oil
  central government ministry parliament state federal national republican democrat democratic former ex-president acting high former`);

const openers = list(`the a an this that these those some any no every each both either neither such same
  in on at by for from to of with without within into onto upon over under after before since until till during against among between through about above below beyond
  near despite like unlike as per via and but or nor so yet if when while where whereas because although though unless once
  he she it they we you i his her its their our your my him them us who whom whose which what why how
  is are was were be been being has have had do does did will would shall should can could may might must
  not now then there here thus hence however moreover meanwhile also still even just only again already always never often soon later earlier today yesterday
  tomorrow last next first second third finally recently currently formerly according asked said says told adding added noting noted calling called
  one two three four five six seven eight nine ten many most more much several few all half another other others
  instead indeed perhaps maybe because whether than too very quite rather almost nearly especially particularly`);

export const english: NameWords = {
  beside: new Set([...days, ...ranks]),
  openers: new Set(openers),
  abbreviations: new Set(list('mr mrs ms dr prof sen rep gov gen col lt sgt adm capt rev st jr sr inc corp co ltd plc no vs jan feb mar apr jun jul aug sept sep oct nov dec approx dept est fig al etc')),
};
