import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { galleryPage } from '../../scripts/gallery/pages.ts';
import { contactSheet, type Shot } from '../../scripts/gallery/sheet.ts';
import { before, STATES } from '../../scripts/gallery/states.ts';
import { STORE_PICTURES } from '../../scripts/gallery/store-states.ts';

test('every state has a name of its own that a file can have, and a page that is there', () => {
  const names = STATES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, screen, at, beside } of STATES) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    if (screen === 'own') expect(at).toMatch(/^[a-z]+\.html(#[a-z]+(=[a-z0-9-]+)?)?$/);
    else if (beside === undefined) expect(galleryPage(at.split('?', 1)[0]!), at).not.toBeNull();
  }
});

test('a state can be taken alone: what has to be done before it stands above it, and is done once, the earliest first', () => {
  const above = new Set<string>();
  for (const { name, behind = [] } of STATES) {
    for (const earlier of behind) expect(above, `${name} is behind ${earlier}`).toContain(earlier);
    above.add(name);
  }
  const named = (name: string, ...done: string[]) =>
    before(STATES.find((one) => one.name === name)!, new Set(done)).map((one) => one.name);
  expect(named('panel-agrees')).toEqual([]);
  expect(named('panel-note-back')).toEqual(['panel-note-saved', 'panel-note-deleted']);
  expect(named('panel-note-back', 'panel-note-saved')).toEqual(['panel-note-deleted']);
  expect(named('notes-damaged', 'panel-note-saved', 'panel-note-damaged')).toEqual([]);
});

test('the contact sheet has every picture under its state, and says how it was taken', () => {
  const shot = { browser: 'firefox', lang: 'vi', width: 240, scheme: 'dark' } as const;
  const shots: Shot[] = [
    { ...shot, state: 'one', file: 'firefox/vi/one-240-dark.png' },
    { ...shot, state: 'two', file: 'firefox/vi/two-240-dark.png' },
    { ...shot, state: 'one', file: 'firefox/vi/one-240-light.png', scheme: 'light' },
  ];
  const { document } = new JSDOM(contactSheet(shots)).window;
  const filesIn = (id: string) =>
    [...document.querySelectorAll(`#${id} img`)].map((image) => image.getAttribute('src'));
  expect(filesIn('one')).toEqual(['firefox/vi/one-240-dark.png', 'firefox/vi/one-240-light.png']);
  expect(filesIn('two')).toEqual(['firefox/vi/two-240-dark.png']);
  expect(document.querySelector('#two figcaption')?.textContent).toBe('firefox, vi, 240 px, dark');
});

test('every picture for the stores has a page that is there, and a caption in both languages', () => {
  for (const { state } of STORE_PICTURES) {
    const { screen, at } = state('vi');
    if (screen !== 'own') expect(galleryPage(at), at).not.toBeNull();
  }
  for (const lang of ['vi', 'en']) {
    const listing = readFileSync(new URL(`../../store/listing-${lang}.md`, import.meta.url), 'utf8');
    expect(listing.match(/^\d\. /gm)).toHaveLength(STORE_PICTURES.length);
    // it may go over the end of a line
    const [, lines = ''] = /^\*\*(?:Summary|Tóm tắt)\*\*[^:]*: ((?:.+\n)+)\n/m.exec(listing) ?? [];
    const summary = lines.trim().replaceAll('\n', ' ');
    expect(summary).toMatch(/\.$/);
    expect(summary.length).toBeLessThanOrEqual(132);
  }
});
