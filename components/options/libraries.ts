/** The libraries that are in the packages, with their licences; tests/components/options.test.tsx holds it against what is installed. */
export const LIBRARIES = [
  { name: 'Preact', module: 'preact', licence: 'MIT' },
  { name: 'Preact Signals', module: '@preact/signals', licence: 'MIT' },
  { name: 'IDB', module: 'idb', licence: 'ISC' },
  { name: 'big.js', module: 'big.js', licence: 'MIT' },
  { name: 'Valibot', module: 'valibot', licence: 'MIT' },
  { name: 'fflate', module: 'fflate', licence: 'MIT' },
  { name: 'saxen', module: 'saxen', licence: 'MIT' },
] as const;
