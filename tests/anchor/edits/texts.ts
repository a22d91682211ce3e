import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pack from '../../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };

const FIXTURES = path.join(import.meta.dirname, '../../fixtures');
const paragraphsOf = (file: string): string[] =>
  (JSON.parse(readFileSync(path.join(FIXTURES, file), 'utf8')) as { paragraphs: string[] }).paragraphs;

/** The texts that are edited: the source itself, and the labelled pages, each as its paragraphs. */
export const TEXTS: readonly (readonly string[])[] = [
  pack.text.split(/\n+/),
  ...globSync('{pages,labelled/*pages}/*.json', { cwd: FIXTURES })
    .sort()
    .map(paragraphsOf)
    .filter((paragraphs) => paragraphs.length > 1),
];
