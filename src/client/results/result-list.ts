import { resultCitation } from '../../search/citation.ts';
import type { ReadAt } from '../../search/citation.ts';
import type { Result } from '../../search/protocol.ts';
import type { ListWords } from '../../search/result-words.ts';
import { Announcer } from '../announcer.ts';
import { ArticleTexts } from './article-texts.ts';
import type { TextBlock } from './article-text.ts';
import { copyText } from './clipboard.ts';
import { excerptOf, openingOf } from './excerpt.ts';
import type { Sought } from './excerpt.ts';
import { LookAlikes } from './look-alikes.ts';
import { Marker } from './matches.ts';
import { resultItem } from './result-item.ts';
import type { ResultItem } from './result-item.ts';
import { showExcerpt, showSummary } from './show-excerpt.ts';

export interface ListSetting {
  readonly words: ListWords;
  /** BCP 47. */
  readonly pageLanguage: string;
  /** BCP 47: of summaries. */
  readonly archiveLanguage: string;
  readonly at: ReadAt;
}

/** How far below the window an item may be, for its excerpt to be made ahead. */
const ahead = '200px';
/** How long printing may be held up, in milliseconds, for excerpts that are not there yet. */
const patience = 3000;
/** How long a button shows that it did its work, in milliseconds. */
const noticed = 2500;

/**
 * The items of the list of results. An excerpt is made when its item comes into view, from the article's own page, which then is
 * there already when the reader opens it.
 */
export class ResultList {
  readonly announcer = new Announcer();
  readonly #setting: ListSetting;
  readonly #texts = new ArticleTexts();
  #alike = new LookAlikes();
  /** Items that have no excerpt yet, each with what is looked for in it. */
  #waiting = new Map<Element, readonly [item: ResultItem, sought: Sought]>();
  readonly #observer = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) if (isIntersecting) this.#seen(target);
  }, { rootMargin: ahead });

  constructor(setting: ListSetting) {
    this.#setting = setting;
    window.addEventListener('beforeprint', () => { this.#fillNow(); });
  }

  /** Items for results that are about to be added to the list. */
  items(results: readonly Result[], sought: Sought): readonly HTMLLIElement[] {
    const { words, pageLanguage } = this.#setting;
    const marker = new Marker(sought.marked);
    return results.map((result) => {
      const item = resultItem(result, { words, pageLanguage, marker, onCopy: (copied, pressed) => void this.#copy(copied, pressed) });
      this.#alike.add(item);
      this.#fill(item, sought);
      return item.item;
    });
  }

  /** Gives up on the excerpts of items that are about to be taken away. */
  clear(): void {
    this.#observer.disconnect();
    this.#waiting = new Map();
    this.#alike = new LookAlikes();
    this.#texts.abandon();
  }

  #fill(item: ResultItem, sought: Sought): void {
    const { result, passage } = item;
    const known = this.#texts.known(result.href);
    if (known !== undefined) this.#show(item, known, sought);
    else if (result.summary !== '' && sought.marked.length === 0 && sought.names.length === 0) this.#show(item, [], sought);
    else {
      passage.classList.add('waiting');
      this.#waiting.set(item.item, [item, sought]);
      this.#observer.observe(item.item);
    }
  }

  #seen(target: Element): void {
    this.#observer.unobserve(target);
    const waiting = this.#waiting.get(target);
    if (waiting !== undefined) void this.#load(...waiting);
  }

  async #load(item: ResultItem, sought: Sought): Promise<void> {
    // Without its text an article still has its title, and may have a summary.
    const blocks = await this.#texts.read(item.result.href).catch((): readonly TextBlock[] => []);
    if (this.#waiting.has(item.item)) this.#show(item, blocks, sought);
  }

  /** Fills all that wait before the page is printed, as far as time allows. */
  #fillNow(): void {
    const until = performance.now() + patience;
    for (const [item, sought] of this.#waiting.values()) if (performance.now() < until) this.#show(item, this.#texts.readNow(item.result.href), sought);
  }

  #show(item: ResultItem, blocks: readonly TextBlock[], sought: Sought): void {
    const { words, pageLanguage, archiveLanguage } = this.#setting;
    this.#waiting.delete(item.item);
    item.passage.classList.remove('waiting');
    const excerpt = excerptOf(blocks, sought) ?? (item.result.summary === '' ? openingOf(blocks) : undefined);
    if (excerpt === undefined) showSummary(item, archiveLanguage, pageLanguage);
    else showExcerpt(item, excerpt, words, pageLanguage);
  }

  async #copy(result: Result, pressed: HTMLButtonElement): Promise<void> {
    const { words, at } = this.#setting;
    const copied = await copyText(resultCitation(result, at));
    this.announcer.say(copied ? words.copied : words.notCopied);
    pressed.classList.toggle('copied', copied);
    setTimeout(() => {
      pressed.classList.remove('copied');
    }, noticed);
  }
}
