import { expect, test } from 'vitest';
import { withFinalSlash } from '../../../src/integrations/final-slash.ts';

test.each([
  ['/articles/2001/one', '/articles/2001/one/'], ['/archive/search?q=oil', '/archive/search/?q=oil'], ['/articles/%D0%B0', '/articles/%D0%B0/'],
  ['/articles/one/', undefined], ['/', undefined], ['/?q=a/b', undefined], ['/articles/a.png', undefined], ['/feed.xml?x', undefined], ['/@vite/client', undefined], ['/_image?href=a', undefined], ['//elsewhere.example/x', undefined],
])('%s leads to %s', (url, to) => {
  expect(withFinalSlash(url)).toBe(to);
});
