/** `node scripts/run.mjs PROGRAM …`, for npm's scripts: builds what has changed, then is the built program. */

// npm sends a signal on to its shell, which may end without doing the same: then there is nobody left to work for.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 500).unref();

await import('./build-if-needed.mjs');
const [program] = process.argv.splice(2, 1);
await import(new URL(`../dist/${program}`, import.meta.url).href);
