import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Build, differences, fingerprint } from '../../scripts/reproduce/compare.ts';

const DAY = new Date('2020-01-01T00:00:00Z');
const packed = (files: Record<string, string>, mtime = DAY): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime }]])));
const build = (name: string, packages: Record<string, Uint8Array>): Build => ({
  name,
  packages: new Map(Object.entries(packages)),
});

const files = { 'manifest.json': '{}', 'page.js': 'let a' };
const here = build('here', { 'x-chrome.zip': packed(files) });

describe('two builds', () => {
  it('are the same where their bytes are', () => {
    expect(differences(here, build('there', { 'x-chrome.zip': packed(files) }))).toEqual([]);
    expect(fingerprint(strToU8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('differ in the files that do, or that one of them has not', () => {
    const other = packed({ 'manifest.json': '{}', 'page.js': 'let b', 'more.js': '' });
    expect(differences(here, build('there', { 'x-chrome.zip': other }))).toEqual([
      'x-chrome.zip is another in there: more.js, page.js',
    ]);
  });

  it('differ in how they are packed though all files are the same', () => {
    const later = packed(files, new Date('2021-01-01T00:00:00Z'));
    expect(differences(here, build('there', { 'x-chrome.zip': later }))).toEqual([
      'x-chrome.zip is another in there: how it is packed',
    ]);
  });

  it('differ where a package is missing', () => {
    expect(differences(here, build('there', {}))).toEqual(['x-chrome.zip is only in here']);
  });
});
