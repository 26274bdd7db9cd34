import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium, or Chrome, that this machine has. Throws when it has none: a test that cannot run must not pass. */
export function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: findBrowser(), args: flags });
}

/** The Chromium, or Chrome, that this machine has; throws with advice when it has none. */
export function findBrowser(): string {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROME_PATH names ${asked}, and there is no such file.`);
  }
  const found = usualPlaces().find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none was found in the usual places.',
      'Debian, Ubuntu:  apt-get update && apt-get install -y chromium',
      'Fedora:          dnf install -y chromium',
      'macOS:           brew install --cask chromium',
      'Windows:         winget install Google.Chrome',
      'Or name the program of one that you have: CHROME_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
}

function usualPlaces(): readonly string[] {
  const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsFolders.flatMap((folder) => {
      if (!folder) return [];
      return [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Chromium', 'Application', 'chrome.exe')];
    }),
  ];
}
