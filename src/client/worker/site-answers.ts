/** Whether the site can be reached at all. @param base its base path */
export function siteAnswers(base: string): Promise<boolean> {
  return fetch(base, { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false);
}
