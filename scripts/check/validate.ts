import type { Builtin } from '../../lib/engine/builtin.ts';
import { explainFault } from '../../lib/explain/faults.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import type { Fault } from '../../lib/resolution/fault.ts';
import { loadPackText } from '../../lib/resolution/load.ts';
import { textOf } from './files.ts';
import { TEXTS } from './texts.ts';

/** Checks every file as a pack and writes what it finds. Returns the exit code: 1 when one is not valid. */
export async function validate(
  files: readonly string[],
  lang: Lang,
  builtin: Builtin,
  write: (text: string) => Promise<void>,
): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  for (const file of files) {
    const loaded = loadPackText(await textOf(file), builtin.known);
    if (loaded.ok) await write(`${file}: ${TEXTS[lang].validPack}\n`);
    else {
      code = 1;
      await write(faultReport(file, loaded.faults, lang));
    }
  }
  return code;
}

/** One line a fault: the path to it and what is wrong there. */
export function faultReport(file: string, faults: readonly Fault[], lang: Lang): string {
  const lines = faults.map((fault) => `  ${fault.path === '' ? '' : `${fault.path}: `}${explainFault(fault, lang)}`);
  return `${[`${file}: ${TEXTS[lang].faults(faults.length)}`, ...lines].join('\n')}\n`;
}
