import { buildArchive } from '../archive/archive.ts';
import { readContent } from '../intake/read-content.ts';
import type { ReadProgress } from '../intake/read-content.ts';
import type { Content } from '../intake/content.ts';
import { citationsSeen } from '../markdown/citations-seen.ts';
import { localeOf } from '../locale/locale.ts';
import { Problems } from '../problems/collector.ts';
import { Addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { TextsRead } from '../site/texts-read.ts';
import { withPublicSite } from './already-public.ts';
import { checkArchive } from './check-archive.ts';
import { checkLinks } from './check-links.ts';
import { checkPublished } from './check-published.ts';
import { checkQuotes } from './check-quotes.ts';
import { illustratedTexts } from './illustrated-texts.ts';
import { Pictures } from './pictures.ts';
import type { EditionSettings } from './settings.ts';
import { TextNames } from './text-names.ts';
import { textsRead } from './texts-read.ts';
import { TextRenderer } from './texts.ts';

/** The archive opened for one build: what pages ask. */
export interface Edition {
  /** The content folder, absolute. */
  readonly folder: string;
  readonly site: Site;
  readonly texts: TextRenderer;
  readonly read: TextsRead;
  readonly pictures: Pictures;
  readonly content: Content;
  readonly problems: Problems;
}

/**
 * Reads, resolves and checks the whole content folder. Problems do not throw: they stand in `problems`, and whoever publishes
 * looks there first.
 * @throws the file system's error when the content folder itself cannot be listed
 */
export function openEdition(settings: EditionSettings, progress?: ReadProgress): Edition {
  const problems = new Problems();
  const content = readContent(settings.content, problems, progress);
  return editionOf(settings.published === undefined ? content : withPublicSite(content, settings.published), settings, problems);
}

/** The edition of content that was read; what is wrong with it as a whole goes to `problems`. */
export function editionOf(content: Content, settings: EditionSettings, problems: Problems): Edition {
  const names = new TextNames();
  const whole = buildArchive(content, problems, true, { citations: citationsSeen, names: (archive, article) => names.in(archive, article) });
  const archive = settings.drafts ? whole : whole.withoutDrafts();
  const locale = localeOf(archive.settings.language);
  const addresses = new Addresses(settings.base, settings.site ?? archive.settings.address);
  const site: Site = { archive, addresses, locale };
  const illustrated = illustratedTexts(content);
  const pictures = new Pictures(settings.content, content.pictures, illustrated, addresses, settings.drafts);
  const texts = new TextRenderer(site, pictures, names);
  checkArchive({ content, site, illustrated, pictures, problems, siteGiven: settings.site !== undefined });
  checkQuotes(content, archive, texts, problems);
  checkLinks({ content, whole: { ...site, archive: whole }, pictures, texts, problems });
  checkPublished(content, archive === whole ? { ...site, archive: whole.withoutDrafts() } : site, problems, settings.writing === true);
  return { folder: settings.content, site, content, problems, pictures, texts, read: textsRead(texts) };
}
