import { existsSync } from 'node:fs';

/** The places in which Chromium or Chrome is usually installed. */
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
    ...windowsFolders.flatMap((folder) => (folder === undefined ? [] : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`])),
  ];
}

/** The Chromium or Chrome of this machine: the one that CHROME_PATH names, or an installed one; undefined where there is none. */
export function findInstalledBrowser(): string | undefined {
  return [process.env.CHROME_PATH ?? '', ...usualPlaces()].find((place) => place !== '' && existsSync(place));
}
