/** What the search says, in English. `{…}` stands for what is put in. */
export const search = {
  title: 'Search',
  /**
   * In the title of the browser's window: `{query}` is what is looked for, in the reader's words and by what was chosen, `{page}` the
   * title of the page without it.
   */
  titled: '{query} · {page}',
  label: 'Search the archive',
  placeholder: 'A name, a place, a word',
  submit: 'Search',
  noScript: 'Searching needs JavaScript, which is off in this browser. Everything can be found without it, by name and by time:',
  /** Shown where the search did not start within a few seconds. */
  notStarted: 'The search has not started. If it does not in a moment, load the page again; meanwhile everything can be found by name and by time:',
  unreachable: 'The search index could not be loaded. Check the connection and try again; meanwhile everything can be found by name and by time:',
  again: 'Try again',
  renewed: 'This archive was updated after this page was loaded. Load the page again to search it; meanwhile everything can be found by name and by time:',
  reload: 'Load the page again',
  /** Of a list of values, or of more results. */
  part: {
    unreachable: 'This could not be loaded. Check the connection and try again.',
    renewed: 'This archive was updated after this page was loaded.',
  },
  prompt: 'Type a name in any spelling, a place, a topic or any word of the text.',
  loading: 'Searching…',
  none: 'Nothing was found.',
  noneHint: 'Try fewer words or another spelling.',
  noneHintNarrowed: 'Try fewer words, another spelling, or remove a filter.',
  order: 'Order',
  best: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  /** A link that passes over the filters. */
  toResults: 'To the results',
  filters: 'Narrow down',
  clear: 'Remove all filters',
  more: 'Show more',
  results: { one: '{n} article found', other: '{n} articles found' },
  facets: { person: 'Person', country: 'Country', organisation: 'Organisation', topic: 'Topic', source: 'Source', language: 'Language' },
  filterFacet: 'Find in this list',
  help: 'How to search',
  helpDescription: 'How to find names, words, dates and subjects in this archive, and how to keep what was found.',
  keyOff: 'Turn off the key /, which goes to the search box on every page',
  chipsLabel: 'What narrows this search',
  /** `{what}` is a filter in words. */
  remove: 'Remove: {what}',
  chips: {
    phrase: '“{what}”',
    without: 'without {what}',
    facet: '{facet}: {what}',
    besides: 'with {what}',
    before: 'before {what}',
    after: 'after {what}',
    since: 'from {what}',
    until: 'to {what}',
  },
  names: {
    label: 'Names',
    also: 'also {forms}',
    as: 'as {form}',
    articles: { one: '{n} article', other: '{n} articles' },
    /** Of a record: more may be found, by the words that were typed. */
    filed: { one: '{n} article filed under this name', other: '{n} articles filed under this name' },
    /** Of one under which no article is filed. */
    named: { one: 'named in {n} article', other: 'named in {n} articles' },
  },
  /** Of a date: `{words}` are the other words of the search. */
  dates: {
    within: 'only those with “{words}”',
  },
  /** Of a word that no article has. */
  unknown: {
    none: 'No article has “{word}”.',
    instead: 'These are for “{word}”.',
    meant: 'Or did you mean',
  },
  /** `{typed}` is what the reader typed. */
  notes: {
    'looked-for-as-date': 'No article has all of the words in its text. These are of that date: {typed}.',
    'without-small-words': 'No article has all of the words. These have: {typed}.',
    'most-words': 'No article has all of the words. These have most of them.',
    'no-such-date': '“{typed}” is no date, and was ignored. Write 1987, 1987-03, 1987-03-15 or 15 March 1987 after the colon.',
    'no-day-left': '“{typed}” was ignored: dates go from the year 1 to 9999.',
    'no-value': '“{typed}” was ignored: nothing follows the colon.',
    'not-excludable': '“{typed}” was ignored: a date cannot be excluded. Write date:, from:, to:, before: or after: without a minus.',
    'no-such-field': '“{typed}” is not a field, so its words are looked for in the texts. The fields are person:, country:, organisation:, topic:, source:, language:, date:, from:, to:, after: and before:.',
    'no-such-name': 'No article is filed under “{typed}”.',
    'no-words': '“{typed}” has no words, and was ignored.',
    'many-beginnings': 'Very many words begin with “{typed}”, and only some of them were looked for. Type more of the word.',
    'unclosed-quote': 'A quotation mark is missing: {typed} is looked for as one phrase up to its end.',
    'not-an-operator': '“{typed}” has no meaning here, and was ignored. An article must have all of the words.',
    'too-long': 'A search has room for 400 characters. If anything came after “{typed}”, it was left out.',
  },
  range: {
    title: 'Date',
    /** What a screen reader is told of the bars: `{range}` is the range in words. */
    group: { one: 'Date, {range}: {n} article', other: 'Date, {range}: {n} articles' },
    from: 'From',
    to: 'To',
    earliest: 'Earliest date',
    latest: 'Latest date',
    between: '{from} – {to}',
    /** Where no article can be in the range that is asked for: `{range}` is from the first to the last of the archive. */
    outside: 'The archive covers {range}',
    noDate: '“{typed}” is no date. Write 1987, 1987-03, 1987-03-15 or 15 March 1987.',
  },
  /** Where an article was printed: see `model/printed-page`. */
  page: { one: 'p.\u00a0{page}', several: 'pp.\u00a0{page}' },
  /** On each result: `{form}` is a name as an article prints it. */
  list: {
    printedAs: 'as {form}',
    toParagraph: 'To this paragraph',
    copy: 'Copy citation',
    copied: 'Citation copied.',
    notCopied: 'The citation could not be copied.',
    ofTitle: 'of “{title}”',
  },
  saving: {
    label: 'Save all results',
    csv: 'CSV',
    bibtex: 'BibTeX',
    ris: 'RIS',
    json: 'JSON',
    progress: 'Collecting {n} of {total}…',
    cancel: 'Cancel',
    saved: { one: '{n} article saved.', other: '{n} articles saved.' },
    cancelled: 'Nothing was saved.',
    failed: 'The results could not be saved. Check the connection and try again.',
  },
  suggestions: {
    label: 'Suggestions',
    also: '“{form}”',
    searchFor: 'Search for “{words}”',
    none: 'No suggestions.',
    counted: { one: '{n} suggestion', other: '{n} suggestions' },
  },
};
