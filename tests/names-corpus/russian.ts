import type { TruthCase } from './case.ts';

const russian: readonly Omit<TruthCase, 'language'>[] = [
  { shows: 'a man in every case', records: 'kt', text: ['{Токаев~kt} сел. {Касым-Жомарт Токаев=kt}, {Касым-Жомарта Токаева=kt}, {Касым-Жомарту Токаеву=kt}, {Касым-Жомартом Токаевым=kt}, о {Касым-Жомарте Токаеве=kt}.'] },
  { shows: 'a surname in every case', records: 'kt', listed: 'kt', text: ['{Токаев~kt}, {Токаева~kt}, {Токаеву~kt}, {Токаевым~kt}, о {Токаеве~kt}.'] },
  { shows: 'ё printed as е and е as ё', records: 'sm', text: ['{Шавкат Мирзиеев=sm} и {Шавката Мирзиёева=sm}, {Мирзиёеву~sm} и {Мирзиееву~sm}, с {Мирзиеевым~sm}.'] },
  { shows: 'a woman with a foreign surname', records: 'kk', text: ['{Кая Каллас=kk}, {Каи Каллас=kk}, {Кае Каллас=kk}, {Каю Каллас=kk}, с {Каей Каллас=kk}; {Каллас~kk} села.'] },
  { shows: 'a woman with particles', records: 'ul', text: ['{Урсула фон дер Ляйен=ul}, {Урсулы фон дер Ляйен=ul}, {Урсуле фон дер Ляйен=ul}, {Урсулу фон дер Ляйен=ul}, с {Урсулой фон дер Ляйен=ul}. {Фон дер Ляйен~ul} села.'] },
  { shows: 'a woman with a Russian surname', records: 'az', text: ['{Анна Жильцова=az}, {Анны Жильцовой=az}, {Анне Жильцовой=az}, {Анну Жильцову=az}, с {Анной Жильцовой=az}. Он видел {Жильцову~az} и говорил с {Жильцовой~az}.'] },
  { shows: 'a man with an adjective for a surname', records: 'lv', text: ['{Лев Примерский=lv}, с {Примерским~lv}, у {Примерского~lv}, {Примерскому~lv}, о {Примерском~lv}.'] },
  { shows: 'a first name that loses a vowel', records: 'lv', text: ['У {Льва Примерского=lv}, со {Львом Примерским=lv}.'] },
  { shows: 'a man and a woman whose forms meet, both listed', records: 'sz az', listed: 'sz az', text: ['{Жильцов~sz} сел, {Жильцовой~az} нет, нет {Жильцова?az,sz}.'] },
  { shows: 'a man and a woman whose forms meet, one listed', records: 'sz az', listed: 'sz', text: ['Нет {Жильцова~sz}, нет Жильцовой.'] },
  { shows: 'a woman of his name without a record', records: 'sz', listed: 'sz', text: ['Анна Жильцова села. Видели Анну Жильцову. Потом сел {Жильцов~sz}.'] },
  { shows: 'a soft sign', records: 'cm', text: ['{Шарль Мишель=cm}, {Шарля Мишеля=cm}, {Шарлю Мишелю=cm}, с {Шарлем Мишелем=cm}, о {Шарле Мишеле=cm}; у {Мишеля~cm}.'] },
  { shows: 'a first name that is a surname too', records: 'cm', listed: 'cm', text: ['Мишель Барнье встретил {Мишеля~cm}. Видели Мишеля Барнье.'] },
  { shows: 'countries in every case', records: 'kz ru', text: ['{Казахстан=kz}, {Казахстана=kz}, {Казахстану=kz}, {Казахстаном=kz}, о {Казахстане=kz}; {Россия=ru}, {России=ru}, {Россию=ru}, {Россией=ru}.'] },
  { shows: 'countries with an adjective', records: 'ru kz nz sa', text: ['{Российской Федерации=ru}, {Российскую Федерацию=ru}, {Республики Казахстан=kz}, {Новой Зеландии=nz}, {Новую Зеландию=nz}, {Саудовской Аравией=sa}.'] },
  { shows: 'a country in the plural', records: 'us', text: ['{Соединённые Штаты=us}, в {Соединенных Штатах=us}, из {Соединённых Штатов=us}, {США=us}.'] },
  { shows: 'organisations in their cases', records: 'eu un ec da mid', text: ['{Европейского союза=eu}, {Европейским союзом=eu}, {Организации Объединённых Наций=un}, {Организацию Объединенных Наций=un}, {Европейской комиссией=ec}, в {Дипломатической академии=da}, {Министерства иностранных дел=mid}, {ЕС=eu} и {ООН=un}.'] },
  { shows: 'words that begin like a country', records: 'ir cu td ru', text: ['Иранец и иранский кубок, Кубок, чадить, Чадить, кубе и россиянин; {Чад=td}, {Куба=cu}, {Иран=ir}.'] },
  { shows: 'a country that is a pronoun', records: 'tg', text: ['Того человека нет. «Того нет». В {Того=tg} тепло.', 'ТОГО ЧЕЛОВЕКА НЕТ'] },
  { shows: 'cases of short countries', records: 'ir cu td', text: ['в {Иране=ir}, на {Кубе=cu}, {Кубу=cu}, из {Ирана=ir}, в {Чаде=td}, с {Кубой=cu}.'] },
  { shows: 'a word before a country in a case', records: 'kz ru ir', text: ['Власти {Казахстана=kz} сели. Правительство {России=ru} и Сенат {Казахстана=kz}. Столица {Ирана=ir}.'] },
  { shows: 'a person without a record after a country', records: 'ru be', text: ['Президент {России=ru} Иван Примеров и министр {Бельгии=be} Пётр Примеров сели.'] },
  { shows: 'a country in another name', records: 'ru gn ie', text: ['Банк России, Новая Гвинея, в Новой Гвинее и Единой России нет; {Гвинея=gn} есть.'] },
  { shows: 'a word before a surname', records: 'kt', listed: 'kt', text: ['Встреча {Токаева~kt} и визит {Токаева~kt}. Сегодня {Токаев~kt} сел. Президент {Токаев~kt} встал. По словам {Токаева~kt}, всё.'] },
  { shows: 'another first name or initial', records: 'kt', listed: 'kt', text: ['Иван Токаев и И. Токаев сели, Ивана Токаева видели, с Иваном Токаевым говорили.'] },
  { shows: 'the initials of the person', records: 'kt', listed: 'kt', text: ['К.-Ж. {Токаев~kt} и К. {Токаев~kt}.'], fault: 'A bare initial fits others as well; an editor who means the person gives it as a variant.' },
  { shows: 'a woman of his name at the beginning of a sentence, after a word of the list', records: 'sz', listed: 'sz', text: ['Встреча {Жильцова~sz} была. Сестра Жильцова села.'], fault: 'His genitive is her nominative.' },
  { shows: 'a first name before a whole name', records: 'cm be', text: ['Премьер {Бельгии=be} {Шарль Мишель=cm} сел. Глава Еврокомиссии {Шарль Мишель=cm} встал.'] },
  { shows: 'names in small letters', records: 'kt kk', listed: 'kt', text: ['токаев и кая каллас — опечатки.'] },
  { shows: 'hyphens between names', records: 'ir iq ru', text: ['{Россия=ru}–{Иран=ir}, {Россия=ru}-{Иран=ir} и прорусский про-{Иран=ir}.'] },
  { shows: 'quotation marks and dashes', records: 'kt', listed: 'kt', text: ['«{Токаев~kt} сел», — {Токаев~kt}. — {Токаев~kt}? „{Токаева~kt}“.'] },
  { shows: 'English words in a Russian text', records: 'kk ir', listed: 'kk', text: ['{Kallas~kk} ({Каллас~kk}) в {Iran=ir}.'] },
];

/** The case endings of Russian, and words that only look like one. */
export const russianCases: readonly TruthCase[] = russian.map((one) => ({ ...one, language: 'ru' }));
