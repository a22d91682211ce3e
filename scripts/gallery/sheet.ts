import { escapeHtml } from '../demo/html.ts';

/** The colours of a picture: ours for day and night, or those that a reader's system forces on everything. */
export type Scheme = 'light' | 'dark' | 'forced';

/** A picture of a state: where it is, and how it was taken. */
export interface Shot {
  readonly state: string;
  readonly browser: string;
  readonly lang: string;
  readonly width: number;
  readonly scheme: Scheme;
  /** Relative to the sheet. */
  readonly file: string;
}

const STYLE = `
  body { font: 14px/1.4 system-ui, "DejaVu Sans", sans-serif; margin: 16px; background: #d8d8d8; color: #111; }
  section { margin-bottom: 24px; }
  .shots { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
  figure { margin: 0; }
  figcaption { font-size: 12px; }
  img { display: block; max-width: 360px; max-height: 480px; object-fit: contain; object-position: top left; background: #fff; }
`;

/** All pictures on one page, state by state; each leads to itself in full size. */
export function contactSheet(shots: readonly Shot[]): string {
  const states = [...new Set(shots.map(({ state }) => state))];
  const sections = states.map((state) => {
    const figures = shots.filter((shot) => shot.state === state).map(figureOf);
    return `<section id="${state}"><h2>${escapeHtml(state)}</h2><div class="shots">${figures.join('')}</div></section>`;
  });
  const links = states.map((state) => `<a href="#${state}">${escapeHtml(state)}</a>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Đối chiếu: every state</title><style>${STYLE}</style></head>
<body><h1>Đối chiếu: every state</h1><p>${shots.length} pictures. ${links.join(' · ')}</p>${sections.join('\n')}</body></html>`;
}

function figureOf({ file, browser, lang, width, scheme }: Shot): string {
  const about = `${browser}, ${lang}, ${width} px, ${scheme}`;
  return `<figure><a href="${escapeHtml(file)}"><img loading="lazy" src="${escapeHtml(file)}" alt="${about}"></a><figcaption>${about}</figcaption></figure>`;
}
