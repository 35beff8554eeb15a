import { refKey } from '../model/kinds.ts';
import type { Ref } from '../model/kinds.ts';
import { curlyFix, didYouMeanShown, inYaml, quote, shown, unseenFix } from './entry.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A name in a field that is none of any record. */
export interface UnknownName {
  readonly field: string;
  readonly name: string;
  /** What stands between its commas, where the field takes a list. */
  readonly parts: readonly string[];
  /** Whether one of those is a record's name. */
  readonly partKnown: boolean;
  /** The records that are likely meant. */
  readonly near: readonly { readonly record: string; readonly name: string }[];
  /** The file that a record of this name would have. */
  readonly file: string;
  /** The name of the record that has this file already. */
  readonly calledOtherwise: string | undefined;
  /** The records of other kinds that have this name, where another field may list them. */
  readonly elsewhere: readonly Ref[];
}

/** What is one entry of a list of YAML without quotation marks. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .&/()’'+-]|:(?! |$)|(?<! )#)*$/u;

export function unknownNameFix(unknown: UnknownName): string {
  const { field, name, parts, partKnown, near, file, calledOtherwise, elsewhere } = unknown;
  const mistyped = unseenFix('the name', name) ?? curlyFix(name);
  if (mistyped !== undefined) return mistyped;
  if (/^-\S/.test(name)) return yamlFaults.entry.fix;
  if (/^[•·–—]/.test(name)) return yamlFaults.bullet.fix;
  const list = `Several names are a list: ${field}: [${parts.map((part) => (plain.test(part) ? part : inYaml(part))).join(', ')}].`;
  // The name of a firm may hold a comma: "Example Works, Ltd".
  if (partKnown) return field === 'organisations' ? `${list} If it is one name, add it to the "variants" of its record.` : list;
  const nearest = near.map((one) => `${quote(one.name)} (${shown(one.record)})`);
  if (field.startsWith('mentions.')) return `${didYouMeanShown(nearest, 'Write "none" if the words mean no record.')}${near.length === 0 ? ' Or correct the name.' : ''}`;
  if (calledOtherwise !== undefined) return `The record ${file} is called ${quote(calledOtherwise)}: write that here, or add ${quote(name)} to its "variants".`;
  const [first] = elsewhere;
  if (first !== undefined) return `It is a name of ${shown(refKey(first))}: if that is meant, list it under "${first.kind}". ${unknownNameFix({ ...unknown, elsewhere: [] })}`;
  if (parts.length > 1) return didYouMeanShown(nearest, `${list} If it is one name, make the record ${file}.`);
  if (file.startsWith('countries/')) return didYouMeanShown(nearest, `Write the English name of the country or its code, as in "FR". Of a state that is gone, make the record ${file}.`);
  return near.length === 0 ? `Correct the name, or make the record ${file}.` : didYouMeanShown(nearest, `Or make the record ${file}.`);
}
