import { readArticle } from './article-text.ts';
import type { TextBlock } from './article-text.ts';
import { Queue } from './queue.ts';
import { Recent } from './recent.ts';

/** As many as a reader who goes on typing meets again. */
const kept = 80;
const atOnce = 6;

/** The texts of articles, read from their pages. */
export class ArticleTexts {
  readonly #recent = new Recent<readonly TextBlock[]>(kept);
  readonly #queue = new Queue(atOnce);

  /** A text that was read lately. */
  known(href: string): readonly TextBlock[] | undefined {
    return this.#recent.get(href);
  }

  /** Rejects when the page cannot be read; never settles when it is abandoned. */
  read(href: string): Promise<readonly TextBlock[]> {
    return this.#queue.add(async (signal) => {
      const answer = await fetch(href, { signal });
      if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
      return this.#keep(href, await answer.text());
    });
  }

  /** Reads a text while everything else stands still, as for paper, which waits for nothing; without blocks when its page cannot be read. */
  readNow(href: string): readonly TextBlock[] {
    const request = new XMLHttpRequest();
    request.open('GET', href, false);
    try {
      request.send();
    } catch {
      return [];
    }
    return request.status === 200 ? this.#keep(href, request.responseText) : [];
  }

  #keep(href: string, html: string): readonly TextBlock[] {
    const blocks = readArticle(new DOMParser().parseFromString(html, 'text/html'));
    this.#recent.set(href, blocks);
    return blocks;
  }

  /** Gives up on all that are not read yet. */
  abandon(): void {
    this.#queue.clear();
  }
}
