import type { TruthCase } from './case.ts';

/** The editor's word. */
export const overruled: readonly TruthCase[] = [
  { shows: 'a weak form without evidence', records: 'cm', mentions: { Michel: 'cm' }, text: ['{Michel!cm} sat. {Michel!cm}’s book.'] },
  { shows: 'one of two', records: 'cm lm', listed: 'cm lm', mentions: { Michel: 'lm' }, text: ['{Charles Michel=cm} met {Michel!lm}.'] },
  { shows: 'words that are no form of the record', records: 'cm', mentions: { 'the engineer': 'cm' }, text: ['Then {the engineer!cm} sat; the engineers stood. {Michel~cm} too.'] },
  { shows: 'a strong form that is none', records: 'ge', mentions: { Georgia: undefined }, text: ['Atlanta, Georgia, is not far.'] },
  { shows: 'a longer form that is none', records: 'ge us', mentions: { 'Atlanta, Georgia': undefined }, text: ['Atlanta, Georgia, is not {Georgia=ge}.'] },
  { shows: 'a person of another name', records: 'cm', mentions: { 'Jean Charles Michel': undefined }, text: ['Jean Charles Michel met {Charles Michel=cm}.'] },
  { shows: 'a first name that goes before', records: 'cm', language: 'ru', mentions: { 'Жан Шарль Мишель': undefined }, text: ['Жан Шарль Мишель встретил {Шарля Мишеля=cm}.'] },
  { shows: 'a word that looks like a case of a country', records: 'td', language: 'ru', mentions: { 'Чада любви': undefined }, text: ['Чада любви сидят в столице {Чада=td}.'] },
  { shows: 'a ruling inside a longer name leaves the longer name', records: 'cm', mentions: { Michel: undefined }, text: ['{Charles Michel=cm} sat. Michel stood.'] },
  { shows: 'a ruling that overlaps a name goes before it', records: 'eu', mentions: { 'Union Hall': undefined }, text: ['The European Union Hall is not the {European Union=eu}.'] },
  { shows: 'a ruling that holds a name', records: 'eu', mentions: { 'European Union Street': undefined }, text: ['European Union Street is in the {European Union=eu}.'] },
  { shows: 'a ruling with another apostrophe', records: 'co', mentions: { 'O’Brien': 'co' }, text: ["{O'Brien!co} sat."] },
  { shows: 'a ruling is not for the same letters in small', records: 'wy', mentions: { Young: 'wy' }, text: ['{Young!wy} is young.'] },
  { shows: 'a form that a firm without a record has', records: 'us', mentions: { 'US Sample': undefined }, text: ['US Sample is in the {US=us}.'] },
  { shows: 'a ruling with the capital that begins a sentence', records: 'cm', mentions: { 'the engineer': 'cm' }, text: ['{The engineer!cm} sat.'] },
  { shows: 'a ruling on a part of a word', records: 'cm', mentions: { Mich: 'cm' }, text: ['Michel sat.'] },
  { shows: 'a ruling to a record is evidence for its weak forms', records: 'jb', mentions: { 'the Secretary': 'jb' }, text: ['There {the Secretary!jb} sat. {Baker~jb} stood.'] },
];
