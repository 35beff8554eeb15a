import { Nearness } from '../archive/nearness/nearness.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { readingContent } from '../intake/read-content.ts';
import type { ReadProgress } from '../intake/read-content.ts';
import type { Kept } from '../kept/kept.ts';
import type { Content } from '../intake/content.ts';
import { citationsSeen } from '../markdown/citations-seen.ts';
import { localeOf } from '../locale/locale.ts';
import { atOnce } from '../model/steps.ts';
import type { Steps } from '../model/steps.ts';
import { Problems } from '../problems/collector.ts';
import { Addresses } from '../site/addresses/addresses.ts';
import type { Site } from '../site/site.ts';
import type { TextsRead } from '../site/texts-read.ts';
import { withPublicSite } from './already-public.ts';
import { belowBase } from './below-base.ts';
import { checkArchive } from './checks/check-archive.ts';
import { checkLegible } from './checks/check-legible.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkPublished } from './checks/check-published.ts';
import { checkQuotes } from './checks/check-quotes.ts';
import { checkTwice } from './checks/check-twice.ts';
import { illustratedTexts } from './texts/illustrated-texts.ts';
import { keptNearness } from './kept-nearness.ts';
import { PictureMeasures } from './pictures/picture-measures.ts';
import { Pictures } from './pictures/pictures.ts';
import type { EditionSettings } from './settings.ts';
import { TextNames } from './texts/text-names.ts';
import { textsRead } from './texts/texts-read.ts';
import { TextRenderer } from './texts/texts.ts';
import { unscaledBefore } from './pictures/unscaled-pictures.ts';

/** The archive opened for one build: what pages ask. */
export interface Edition {
  /** The content folder, absolute. */
  readonly folder: string;
  readonly site: Site;
  readonly texts: TextRenderer;
  readonly read: TextsRead;
  readonly pictures: Pictures;
  readonly content: Content;
  /** What is wrong. What only the whole can tell is looked for when it is first asked for: a page can be shown before. */
  readonly problems: Problems;
  /** The paths of the pages that links in texts lead to, without slashes at their ends; looked for with the problems. */
  readonly linkedPages: ReadonlySet<string>;
  /** Keeps what was worked out for the next build, where it was opened with what earlier ones have kept. All texts have been asked for. */
  readonly save: () => void;
}

/**
 * Reads, resolves and checks the whole content folder. Problems do not throw: they stand in `problems`, and whoever publishes
 * looks there first.
 * @param kept what earlier runs have worked out
 * @throws the file system's error when the content folder itself cannot be listed
 */
export function openEdition(given: EditionSettings, progress?: ReadProgress, kept?: Kept): Edition {
  return atOnce(openingEdition(given, progress, kept));
}

/** The same in steps. */
export function* openingEdition(given: EditionSettings, progress?: ReadProgress, kept?: Kept): Steps<Edition> {
  const problems = new Problems();
  const settings = { ...given, unscaled: given.unscaled ?? unscaledBefore(kept?.store) };
  const content = belowBase(yield* readingContent(settings.content, problems, progress, kept), settings.base);
  return editionOf(settings.published === undefined ? content : withPublicSite(content, settings.published), settings, problems, kept);
}

/**
 * The edition of content that was read.
 * @param problems what was wrong with that; those of the edition, once they are asked for, are these and what only the whole can tell
 */
export function editionOf(content: Content, settings: EditionSettings, problems: Problems, kept?: Kept): Edition {
  const names = new TextNames();
  const whole = buildArchive(content, problems, true, {
    citations: citationsSeen,
    names: (archive, article) => texts.namesBefore(article) ?? names.in(archive, article),
    namesKnown: (article) => names.known(article),
  });
  const archive = settings.drafts ? whole : whole.withoutDrafts();
  const locale = localeOf(archive.settings.language);
  const addresses = new Addresses(settings.base, settings.site ?? archive.settings.address);
  // An editor looks at a few pages, whose nearest are soon worked out.
  const near = kept && settings.writing !== true ? keptNearness(archive, kept.store) : undefined;
  const site: Site = { archive, addresses, locale, nearness: near?.nearness ?? new Nearness(archive) };
  const illustrated = illustratedTexts(content);
  const measures = new PictureMeasures(settings.content, kept);
  const pictures = new Pictures(content.pictures, illustrated, measures, addresses, settings);
  const texts = new TextRenderer(site, pictures, names, kept?.store);
  let linked: ReadonlySet<string> | undefined;
  const check = () => {
    if (linked !== undefined) return linked;
    checkArchive({ content, site, illustrated, pictures, problems, siteGiven: settings.site !== undefined });
    checkTwice(content, whole, problems);
    checkQuotes(content, archive, texts, problems);
    const linkedPages = checkLinks({ content, whole: { ...site, archive: whole }, pictures, texts, problems });
    checkPublished(content, archive === whole ? { ...site, archive: whole.withoutDrafts() } : site, problems, settings.writing === true);
    checkLegible(content, problems, (legible) => editionOf(legible, settings, new Problems(), kept).problems.all());
    linked = linkedPages;
    return linked;
  };
  const save = () => {
    texts.save();
    near?.save();
    measures.save();
  };
  return {
    folder: settings.content, site, content, pictures, texts, read: textsRead(texts), save,
    get problems() {
      check();
      return problems;
    },
    get linkedPages() {
      return check();
    },
  };
}
