const kinds = ['people', 'countries', 'topics'];

export default function configure(eleventy) {
  eleventy.addFilter('day', (date) => date.toISOString().slice(0, 10));
  // The front page and one for each person, country and topic, with the newest hundred articles.
  eleventy.addCollection('lists', (all) => {
    const lists = new Map();
    for (const article of all.getFilteredByGlob('articles/**/*.md').reverse()) {
      for (const path of ['/', ...kinds.flatMap((kind) => article.data[kind].map((id) => `/${kind}/${id}/`))]) {
        if (!lists.has(path)) lists.set(path, { path, title: path.split('/').at(-2) || 'Archive', articles: [] });
        const { articles } = lists.get(path);
        if (articles.length < 100) articles.push(article);
      }
    }
    return [...lists.values()];
  });
  return { htmlTemplateEngine: 'liquid', markdownTemplateEngine: false };
}
