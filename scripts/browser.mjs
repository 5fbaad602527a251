// Finds a Chromium for the journeys: one that is named, one that is installed, or Playwright's own; else installs one.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @returns {Promise<string | null>} the path of a Chromium that can be started, or null
 */
export async function findBrowser() {
  if (process.env.CHROMIUM) return runnable(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  const found = [...onPath, ...places].find(runnable);
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/**
 * Debian's package where we may install one (it brings its libraries along), Playwright's download elsewhere.
 * @param {(title: string, command: string, args: string[], options?: object) => Promise<boolean>} run
 */
export async function installBrowser(run) {
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    await run('Looking for a browser (package lists)', 'apt-get', ['update', '-q'], { quiet: true, mayFail: true });
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (
      await run('Installing Chromium for the journeys', 'apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
        quiet: true,
        mayFail: true,
        env,
      })
    ) {
      return (await findBrowser()) !== null;
    }
  }
  await run('Downloading a browser for the journeys', process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    mayFail: true,
  });
  return (await findBrowser()) !== null;
}

/** What Chromium needs to start as root, without a display, and without calling home. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
