// Builds wwwroot/css/site.css and desk.css from the files of the same names in Styles, fetching what Sass needs first.
// Several builds may start at once: one works, the others wait and then find nothing left to do.
import { execSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const portal = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(portal, ...parts);
const sheets = ['site', 'desk'];
const lock = at('obj', 'styles.lock');
const fetched = at('node_modules', '.package-lock.json');
const changed = path => existsSync(path) ? statSync(path).mtimeMs : 0;

mkdirSync(dirname(lock), { recursive: true });
await takeTheLock();
try {
  if (changed(fetched) < changed(at('package-lock.json'))) {
    execSync('npm ci --loglevel=error', { cwd: portal, stdio: 'inherit' });
    utimesSync(fetched, new Date(), new Date());
  }
  const newest = Math.max(...readdirSync(at('Styles')).map(file => changed(at('Styles', file))), changed(fetched));
  for (const sheet of sheets) {
    const css = at('wwwroot', 'css', `${sheet}.css`);
    if (changed(css) >= newest) continue;
    const sass = createRequire(at('package.json'))('sass');
    const { css: text } = sass.compile(at('Styles', `${sheet}.scss`), { style: 'compressed', loadPaths: [at('node_modules')], charset: false, quietDeps: true });
    mkdirSync(dirname(css), { recursive: true });
    writeFileSync(`${css}.new`, text);
    renameSync(`${css}.new`, css);
  }
} finally {
  rmSync(lock, { force: true });
}

async function takeTheLock() {
  for (;;) {
    try {
      const file = openSync(lock, 'wx');
      writeFileSync(file, String(process.pid));
      return closeSync(file);
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem;
    }
    if (holderIsGone()) rmSync(lock, { force: true });
    else await new Promise(wake => setTimeout(wake, 100));
  }
}

// A build that was killed leaves its lock behind.
function holderIsGone() {
  let holder;
  try { holder = Number(readFileSync(lock, 'utf8')); } catch { return false; }
  if (!holder) return Date.now() - changed(lock) > 5_000;
  try { process.kill(holder, 0); return false; } catch (problem) { return problem.code === 'ESRCH'; }
}
