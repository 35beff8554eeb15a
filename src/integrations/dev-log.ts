import nodeLog from 'astro/logger/node';

type Log = ReturnType<typeof nodeLog>;

/**
 * Astro's log for people who write. What the archive tells has its own words for how bad it is, so it is no warning of Astro's; and
 * that a page is not there is told by the page, not by how Astro has looked for it. Astro loads this by its path.
 */
export default function devLog(): Log {
  const terminal = nodeLog({ level: 'info' });
  return {
    write: (event) => {
      if (event.label === 'router' && event.message.includes('getStaticPaths()')) return;
      terminal.write(event.label === 'cuttings' ? { ...event, level: 'info' } : event);
    },
  };
}
