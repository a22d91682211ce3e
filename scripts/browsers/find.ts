import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = {
  chromium: {
    variable: 'CHROME_BIN',
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
} as const;

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a browser is that can load an unpacked extension from the command line, or null. Branded Chrome refuses to since
 * version 137, so it is not looked for; CHROME_BIN and FIREFOX_BIN name a browser in another place.
 */
export function findBrowser(kind: keyof typeof NAMES): string | null {
  const { variable, commands, places } = NAMES[kind];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [...commands.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...places];
  return candidates.find(isProgram) ?? null;
}
