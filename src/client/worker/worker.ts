import type { Answer, Question } from '../../search/protocol.ts';
import { Desk } from './desk.ts';
import { loadIndex } from './load-index.ts';

/** Searches aside from the page, so that typing never waits. The worker's name is the site's base path. */
const desk = new Desk(() => loadIndex(self.name), (answer: Answer) => { self.postMessage(answer); });

self.addEventListener('message', ({ data }: MessageEvent<Question>) => { void desk.take(data); });
