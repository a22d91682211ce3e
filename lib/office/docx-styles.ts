import { readXml } from './xml.ts';

/** Word counts levels of outlines and lists from 0, and has nine; given from 1. */
export const levelOf = (value: string | undefined): number => Math.min(Number(value) || 0, 8) + 1;

/** The styles that head, with their levels from 1: by their outline, or by the name that Word gives them in every language. */
export function headingStyles(bytes: Uint8Array | undefined): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  if (bytes === undefined) return levels;
  let id = '';
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'style') id = attribute('styleId') ?? '';
      const named = name === 'name' ? /^heading ([1-6])$/i.exec(attribute('val') ?? '')?.[1] : undefined;
      if (named !== undefined) levels.set(id, Number(named));
      if (name === 'outlineLvl' && id !== '') levels.set(id, levelOf(attribute('val')));
    },
    close(name) {
      if (name === 'style') id = '';
    },
  });
  return levels;
}
