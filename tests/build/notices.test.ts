import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../../scripts/build/notices.ts';
import { BUILDS } from './output.ts';

test.each(Object.entries(BUILDS))(
  'the %s package has our licence and those of all it carries code of',
  (_name, build) => {
    const shipped = readFileSync(path.join(build, 'THIRD-PARTY.txt'), 'utf8');
    expect(shipped).toBe(thirdPartyNotices());
    for (const name of ['fflate', 'saxen', 'idb', 'preact', 'valibot', 'big.js', 'wxt'])
      expect(shipped).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+ \\((?:MIT|ISC)\\)$`, 'm'));
    expect(readFileSync(path.join(build, 'LICENSE.txt'), 'utf8')).toContain('MIT License');
  },
);
