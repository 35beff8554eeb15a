import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const ids = z.array(z.string());

export const collections = {
  articles: defineCollection({
    loader: glob({ base: 'content/articles', pattern: '**/*.md' }),
    schema: z.object({ title: z.string(), date: z.date(), source: z.string(), people: ids, countries: ids, topics: ids }),
  }),
};
