import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from '../../scripts/check/options.ts';

describe('the command line of check', () => {
  it.each([
    ['page.html', { mode: 'check', form: 'text', lang: 'vi', resolutions: [], file: 'page.html' }],
    ['--json --lang en -', { mode: 'check', form: 'json', lang: 'en', resolutions: [], file: '-' }],
    [
      '--resolution a.json --resolution=b.json page.txt',
      { mode: 'check', form: 'text', lang: 'vi', resolutions: ['a.json', 'b.json'], file: 'page.txt' },
    ],
    ['--jsonl', { mode: 'jsonl', form: 'jsonl', lang: 'vi', resolutions: [], workers: 1, from: null }],
    ['--jsonl -', { mode: 'jsonl', form: 'jsonl', lang: 'vi', resolutions: [], workers: 1, from: null }],
    ['--validate a.json b.json', { mode: 'validate', lang: 'vi', files: ['a.json', 'b.json'] }],
    ['--why 45 page.txt', { mode: 'why', lang: 'vi', words: '45', file: 'page.txt' }],
    ['--report md page.html', { mode: 'check', form: 'markdown', lang: 'vi', resolutions: [], file: 'page.html' }],
    ['--report html --lang en -', { mode: 'check', form: 'html', lang: 'en', resolutions: [], file: '-' }],
    ['--help', { mode: 'help', lang: 'vi' }],
  ])('%s', (line, expected) => {
    expect(readOptions(line.split(' '))).toEqual(expected);
  });

  it.each([
    [''],
    ['a.html b.html'],
    ['--json --jsonl'],
    ['--jsonl page.html'],
    ['--lang fr page.html'],
    ['--lang'],
    ['--resolution'],
    ['--unknown page.html'],
    ['--validate'],
    ['--validate --json a.json'],
    ['--report pdf page.html'],
    ['--report'],
    ['--report md --json page.html'],
    ['--report md --jsonl'],
    ['--report md --why 45 page.html'],
    ['--validate --report md a.json'],
    ['--why 45'],
    ['--why 45 --json page.txt'],
    ['--why 45 --jsonl'],
    ['--validate --resolution b.json a.json'],
  ])('refuses "%s" in one line', (line) => {
    const read = () => readOptions(line.split(' ').filter((word) => word !== ''));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(/^[^\n]+$/);
  });
});
