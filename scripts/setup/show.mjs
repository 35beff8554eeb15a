/** Says what goes on while it goes on: a clock on a terminal, plain lines elsewhere. */

/**
 * @template T
 * @param {string} title what is being done
 * @param {Promise<T>} work
 * @returns {Promise<{ result: T, seconds: number }>}
 */
export async function showing(title, work) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const terminal = process.stderr.isTTY;
  const say = (text) => process.stderr.write(terminal ? `\r\u001b[K${text}` : `${text}\n`);
  say(`${title}; the first time takes a minute or so.`);
  const clock = terminal ? setInterval(() => say(`${title}, ${seconds()} s`), 1000) : undefined;
  const result = await work;
  clearInterval(clock);
  if (terminal) say('');
  return { result, seconds: seconds() };
}
