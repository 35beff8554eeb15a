/**
 * What makes the same archive come out differently on another day or another machine, as selectors for ESLint's
 * `no-restricted-syntax`.
 */

/** The clock and chance: for the pure rooms. */
export const clock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock here: let the time come in as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'No clock here: let the time come in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'No clock here: let the time come in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance here: the same archive must come out the same.',
  },
  {
    selector: "CallExpression[callee.object.name='crypto'][callee.property.name=/^(?:randomUUID|getRandomValues)$/]",
    message: 'No chance here: the same archive must come out the same.',
  },
];

/** `undefined` and an empty list both stand for the machine's language. */
const missing = (index) => `[arguments.${index}.type="Identifier"][arguments.${index}.name="undefined"], [arguments.${index}.type="ArrayExpression"][arguments.${index}.elements.length=0]`;

/** The machine's own language: for all of `src/`. */
export const language = [
  {
    selector: `CallExpression[callee.property.name=/^toLocale/]:matches([arguments.length=0], ${missing(0)})`,
    message: 'Name the language: the machine has another one.',
  },
  {
    selector: `CallExpression[callee.property.name="localeCompare"]:matches([arguments.length<2], ${missing(1)})`,
    message: "Name the language: the machine has another one. (Intl.Collator, with the page's language.)",
  },
  {
    // Three of them are made without `new` as well.
    selector: `:matches(NewExpression[callee.object.name="Intl"], CallExpression[callee.object.name="Intl"][callee.property.name=/^(?:Collator|DateTimeFormat|NumberFormat)$/]):matches([arguments.length=0], ${missing(0)})`,
    message: 'Name the language: the machine has another one.',
  },
];
