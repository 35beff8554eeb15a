import { list } from './word-lists.ts';
import type { NameWords } from './word-lists.ts';

const days = list(`monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`);

const ranks = list(`mr mrs ms miss dr prof professor sir lord lady dame baron baroness count prince princess king queen emperor sheikh shaikh imam pope cardinal bishop
  archbishop rabbi father sister brother saint rev reverend general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm marshal commander
  president vice-president premier prime minister chancellor secretary undersecretary under-secretary secretary-general director director-general governor mayor senator sen
  representative rep congressman congresswoman deputy member mp commissioner ambassador envoy spokesman spokeswoman spokesperson speaker chairman chairwoman chair chief
  head judge justice attorney leader official economist analyst treasurer treasury finance foreign trade defence defense interior home agriculture economy economic oil
  government ministry parliament republican democrat former ex-president acting
  actor actress author coach lawyer pianist player singer writer banker broker businessman dealer engineer financier investor journalist manager trader veteran
  herr frau fraulein fräulein monsieur madame mademoiselle mme mlle signor signora senor señor senora señora`);

const openers = list(`the a an this that these those some any no every each both either neither such same
  in on at by for from to of with without within into onto upon over under after before since until till during against among between through about above below beyond
  near despite like unlike as per via and but or nor so yet if when while where whereas because although though unless once
  he she it they we you i his her its their our your my him them us who whom whose which what why how
  is are was were be been being has have had do does did will would shall should can could may might must
  not now then there here thus hence however moreover meanwhile also still even just only again already always never often soon later earlier today yesterday
  tomorrow last next first second third finally recently currently formerly according asked said says told adding added noting noted calling called
  one two three four five six seven eight nine ten many most more much several few all half another other others
  instead indeed perhaps maybe because whether than too very quite rather almost nearly especially particularly
  pro anti non ex post pre mid trans visiting invading attacking leaving entering accusing blaming bombing including regarding concerning citing quoting telling asking calling urging meeting neighbouring neighboring`);

const citizens = list(`afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani bangladeshi belarusian belgian
  bolivian bosnian brazilian briton british bulgarian burmese cambodian canadian catalan chilean chinese colombian croatian cuban cypriot czech dane danish dutch dutchman
  ecuadorean egyptian english englishman estonian ethiopian european filipino finn finnish french frenchman georgian german ghanaian greek guatemalan haitian hungarian icelandic indian
  indonesian iranian iraqi irish irishman israeli italian jamaican japanese jordanian kazakh kenyan korean kuwaiti kyrgyz latvian lebanese libyan lithuanian malaysian maltese mexican
  moldovan mongolian moroccan nepalese nicaraguan nigerian norwegian pakistani palestinian panamanian peruvian pole polish portuguese puerto romanian russian saudi scot scottish serb
  serbian singaporean slovak slovene slovenian somali soviet spaniard spanish sudanese swede swedish swiss syrian taiwanese tajik thai tunisian turk turkish turkmen ugandan ukrainian
  uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean`);

export const english: Partial<NameWords> = {
  beside: new Set([...days, ...ranks]),
  openers,
  saying: list('said says told adds added warned noted stressed stated explained argued replied insisted announced declared wrote remarked concluded claimed'),
  continuing: list(`and or nor in on at by for from to of with without into onto upon over under after before since until till during against among between through about above
    below beyond than as per via when while where if is are was were be been being has have had do does did will would shall should can could may might must not
    who whom whose which said says told because not now also still even only already again yesterday today`),
  abbreviations: list('v vs mr mrs ms dr prof sen rep gov gen col lt sgt adm capt rev st jr sr inc corp co ltd plc no vs jan feb mar apr jun jul aug sept sep oct nov dec approx dept est fig al etc'),
  beforePersons: new Set([...citizens, ...list('staff state affairs exchequer board whip council committee commission department forces police')]),
  offices: list('Minister Premier President Chancellor Exchequer Secretary Representative Governor Treasurer'),
  heads: list('gulf sea bay strait straits lake isle cape port bank university college school institute church bishop archbishop museum'),
  extensions: list('new north south east west northern southern eastern western central upper lower inner outer great equatorial british french dutch spanish air city canal river valley airlines airways'),
  alsoWords: list('chad china georgia guinea ireland israel jersey jordan turkey'),
  states: list(`alabama alaska arizona arkansas california carolina carolinas colorado connecticut dakota dakotas delaware florida georgia hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia wisconsin wyoming`),
  strict: true,
};
