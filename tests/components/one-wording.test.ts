import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { menuTitles } from '../../components/texts/beside-page.ts';
import { buttonTitle } from '../../components/texts/button.ts';
import { enLate } from '../../components/texts/en-late.ts';
import { optionsTexts } from '../../components/texts/options.ts';
import { viLate } from '../../components/texts/vi-late.ts';

/** The messages of the manifest: a line each. */
const manifestIn = (lang: string) =>
  new Map(
    readFileSync(path.join(import.meta.dirname, `../../locales/${lang}.yml`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => /^(\w+): (.*)$/.exec(line)!.slice(1) as [string, string]),
  );

test.each(['vi', 'en'] as const)(
  'one thing is called the same in menus, commands, options and on the button: %s',
  (lang) => {
    const manifest = manifestIn(lang);
    const { commands } = optionsTexts(lang).keys;
    const menu = menuTitles[lang];
    expect(commands).toEqual({
      'open-panel': manifest.get('openPanel'),
      note: manifest.get('writeNote'),
      'next-figure': manifest.get('nextFigure'),
      'previous-figure': manifest.get('previousFigure'),
      'toggle-marks': manifest.get('toggleMarks'),
      'check-selection': manifest.get('checkSelection'),
    });
    expect(menu['marks-page']).toBe(commands['toggle-marks']);
    expect(menu['marks-button']).toBe(commands['toggle-marks']);
    expect(menu['check-selection']).toBe(commands['check-selection']);
    expect({ vi: viLate, en: enLate }[lang].problems['too-long'].next).toContain(`“${menu['check-selection']}”`);
    expect(buttonTitle(null, lang)).toBe(`${commands['open-panel']} · Đối chiếu`);
  },
);
