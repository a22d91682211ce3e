import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from '../browsers/driver.ts';
import { escapeHtml } from '../demo/html.ts';
import type { Stage } from './in-state.ts';
import { putTogether } from './put-together.ts';
import { STORE_PICTURES } from './store-states.ts';
import { takeOnce } from './take.ts';

/** The sizes that both stores ask for, in pixels; a page and its panel stand beside each other with a line of two between. */
const WHOLE = { width: 1280, height: 800, dark: false };
const PANEL = { ...WHOLE, width: 360 };
const PAGE = { ...WHOLE, width: WHOLE.width - PANEL.width - 2 };
const TILE = { width: 440, height: 280 };

const LINES: Readonly<Record<'vi' | 'en', string>> = {
  vi: 'Số trên báo, cạnh số của nguồn',
  en: 'Figures in the news, beside their source',
};

/** The picture of README.md is the first of them. */
const README_PICTURE = fileURLToPath(new URL('page-and-panel.png', import.meta.url));

/** Takes the pictures of the listing in one language, and the tile; gives their files. */
export async function takeStore(stage: Stage, lang: 'vi' | 'en', folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const part = (name: string) => path.join(folder, `${name}.part.png`);
  const files: string[] = [];
  for (const { name, state, prepare } of STORE_PICTURES) {
    const file = path.join(folder, `${name}.png`);
    const wanted = state(lang);
    for (const before of prepare?.(lang) ?? []) await takeOnce(stage, before, PANEL, part('panel'));
    if (wanted.screen === 'own') await takeOnce(stage, wanted, WHOLE, file);
    else {
      await takeOnce(stage, { name, screen: 'page', at: wanted.at, marked: true }, PAGE, part('page'));
      await takeOnce(stage, wanted, PANEL, part('panel'));
      await putTogether(stage.driver, [part('page'), part('panel')], file);
    }
    files.push(file);
  }
  if (lang === 'vi') copyFileSync(files[0]!, README_PICTURE);
  const tile = path.join(folder, 'tile.png');
  await makeTile(stage.driver, LINES[lang], tile);
  for (const name of ['page', 'panel']) rmSync(part(name), { force: true });
  return [...files, tile];
}

const ICON = fileURLToPath(new URL('../icon/icon.svg', import.meta.url));

/** The name, what it does, and the two lines that it draws. */
async function makeTile(driver: Driver, line: string, file: string): Promise<void> {
  const html = `<style>
    body { margin: 0; width: ${TILE.width}px; height: ${TILE.height}px; box-sizing: border-box; padding: 46px 38px; background: #f6f4ef; color: #1b1b1b; font: 22px/1.35 system-ui, "DejaVu Sans", sans-serif; }
    .name { display: flex; align-items: center; gap: 18px; font-size: 44px; font-weight: 700; color: #1c4b7c; }
    .name svg { width: 68px; height: 68px; }
    p { margin: 18px 0 26px; }
    .words { font: 29px/1.4 "DejaVu Serif", serif; display: flex; gap: 26px; }
    .differs { text-decoration: underline wavy #b3321b 2px; text-underline-offset: 6px; }
    .agrees { text-decoration: underline solid #1d7a46 2px; text-underline-offset: 6px; }
  </style><div class="name">${readFileSync(ICON, 'utf8')}<span>Đối chiếu</span></div><p>${escapeHtml(line)}</p>
  <div class="words"><span class="differs">251 tỷ đồng</span><span class="agrees">2,88%</span></div>`;
  const tab = await driver.open();
  await tab.evaluate(`void (document.body.innerHTML = ${JSON.stringify(html)})`);
  await tab.screenshot(file, { x: 0, y: 0, ...TILE });
  await tab.close();
}
