/** A state or territory that ISO 3166-1 does not list, because it was gone or had no code of its own. */
export interface FormerCountry {
  /** As in `/countries/<id>/`; frozen, as in `country-ids.ts`. */
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  /** The first year, EDTF; absent where the beginning is no single year. */
  readonly from?: string;
  /** The last year, EDTF. */
  readonly to: string;
}

/**
 * What ISO 3166-1 lacks and archives cite, by id. The years belong to the state in all its constitutions under any of the
 * names given; they caption a page and never reject a date. A name that a present country bears too stands here under neither:
 * the Federal Republic of Germany is also today's.
 */
export const formerCountries: readonly FormerCountry[] = [
  { id: 'austria-hungary', name: 'Austria-Hungary', variants: ['Austro-Hungarian Empire', 'Австро-Венгрия'], from: '1867', to: '1918' },
  { id: 'czechoslovakia', name: 'Czechoslovakia', variants: ['Czecho-Slovakia', 'Чехословакия'], from: '1918', to: '1992' },
  { id: 'east-germany', name: 'East Germany', variants: ['German Democratic Republic', 'GDR', 'ГДР'], from: '1949', to: '1990' },
  { id: 'free-city-of-danzig', name: 'Free City of Danzig', variants: [], from: '1920', to: '1939' },
  { id: 'french-indochina', name: 'French Indochina', variants: ['French Indo-China'], from: '1887', to: '1954' },
  { id: 'manchukuo', name: 'Manchukuo', variants: ['Manchoukuo'], from: '1932', to: '1945' },
  { id: 'netherlands-antilles', name: 'Netherlands Antilles', variants: ['Dutch Antilles'], from: '1954', to: '2010' },
  { id: 'north-vietnam', name: 'North Vietnam', variants: ['Democratic Republic of Vietnam', 'North Viet Nam'], from: '1945', to: '1976' },
  { id: 'north-yemen', name: 'North Yemen', variants: ['Yemen Arab Republic'], from: '1962', to: '1990' },
  { id: 'ottoman-empire', name: 'Ottoman Empire', variants: ['Османская империя'], to: '1922' },
  { id: 'panama-canal-zone', name: 'Panama Canal Zone', variants: ['Canal Zone'], from: '1903', to: '1979' },
  { id: 'rhodesia-and-nyasaland', name: 'Rhodesia and Nyasaland', variants: ['Federation of Rhodesia and Nyasaland', 'Central African Federation'], from: '1953', to: '1963' },
  { id: 'russian-empire', name: 'Russian Empire', variants: ['Imperial Russia', 'Российская империя'], from: '1721', to: '1917' },
  { id: 'serbia-and-montenegro', name: 'Serbia and Montenegro', variants: ['Сербия и Черногория'], from: '2003', to: '2006' },
  { id: 'south-vietnam', name: 'South Vietnam', variants: ['Republic of Vietnam', 'South Viet Nam'], from: '1955', to: '1975' },
  { id: 'south-yemen', name: 'South Yemen', variants: ['People’s Democratic Republic of Yemen', 'Democratic Yemen', 'Yemen Demo Republic'], from: '1967', to: '1990' },
  { id: 'tanganyika', name: 'Tanganyika', variants: [], to: '1964' },
  { id: 'trust-territory-of-the-pacific-islands', name: 'Trust Territory of the Pacific Islands', variants: [], from: '1947', to: '1994' },
  { id: 'united-arab-republic', name: 'United Arab Republic', variants: ['UAR', 'U.A.R.'], from: '1958', to: '1971' },
  { id: 'ussr', name: 'Soviet Union', variants: ['USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics', 'СССР', 'Советский Союз'], from: '1922', to: '1991' },
  { id: 'west-germany', name: 'West Germany', variants: ['Western Germany', 'Западная Германия'], from: '1949', to: '1990' },
  { id: 'west-indies-federation', name: 'West Indies Federation', variants: ['Federation of the West Indies'], from: '1958', to: '1962' },
  { id: 'yugoslavia', name: 'Yugoslavia', variants: ['Jugoslavia', 'Югославия'], from: '1918', to: '2003' },
];
