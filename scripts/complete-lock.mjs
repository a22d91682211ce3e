// npm leaves binaries for other platforms out of the lock file when a registry does not carry them, and `npm ci` then
// refuses the file. This names each one left out with the platform its package name tells. Run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const SYSTEM = /android|darwin|freebsd|netbsd|openbsd|sunos|aix|win32|openharmony|linux|wasm32/;
const PROCESSOR = /arm64|armv7|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|wasm32/;

let added = 0;
for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (lock.packages[`${owner}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`]) continue;
    const os = SYSTEM.exec(name)?.[0];
    const cpu = PROCESSOR.exec(name)?.[0];
    if (!os || !cpu) throw new Error(`the name of ${name} does not tell its platform`);
    lock.packages[`node_modules/${name}`] = {
      version,
      optional: true,
      ...(entry.dev && { dev: true }),
      os: [os],
      cpu: [cpu],
      ...(name.includes('musl') && { libc: ['musl'] }),
    };
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
process.stdout.write(`package-lock.json: ${added} optional packages named\n`);
