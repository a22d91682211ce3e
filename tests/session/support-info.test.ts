import { expect, test } from 'vitest';
import { supportInfo } from '../../lib/session/support-info.ts';

test('what is copied for support names versions, the browser and the choices', () => {
  const text = supportInfo({
    version: '0.1.0',
    engine: '0.2.0',
    packs: [{ id: 'bac-kan-city-2016-12', version: 1 }],
    browser: 'Firefox/153.0',
    language: { browser: 'vi', chosen: null },
    sites: { everywhere: false, added: 2, off: ['bac-kan-newspaper'] },
    marks: { marked: 'comparable', tooltip: true, sitesWithout: 1 },
    button: { badge: false, menus: true, selection: true },
    notes: 12,
    keys: [
      { name: 'open-panel', keys: 'Alt+K' },
      { name: 'check-selection', keys: '' },
    ],
  });
  expect(text).toBe(`Đối chiếu 0.1.0, engine 0.2.0
Sources: bac-kan-city-2016-12 v1
Browser: Firefox/153.0
Language: as the browser (browser: vi)
Sites: all off, added 2, built in and switched off: bac-kan-newspaper
Marks: comparable, tooltip on, sites without: 1
Button: number off, menus on, beside a selection on
Notes: 12
Keys: open-panel Alt+K, check-selection none
`);
});
