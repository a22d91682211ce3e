import type { Run } from '../explain/excerpt.ts';
import { mayBeOpened } from '../notes/formats/markdown-link.ts';
import { uriOf } from '../notes/formats/uri.ts';
import { htmlText as text } from './html-text.ts';
import type { Entry, Fact, Outline, Part, Quoted, Section } from './outline.ts';
import { REPORT_STYLE } from './style.ts';

/** The file loads nothing and runs nothing, whatever it is opened with. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A report as one HTML file that can be read and printed anywhere. Whatever pages, sources and readers wrote stays text.
 * `struck` is said behind words that the page crosses out.
 */
export function reportHtml(outline: Outline, struck: string): string {
  const { lang, kind, title, titleLang, facts, result, why, sections, again, foot } = outline;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text(`${kind}: ${title}`)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kind">${text(kind)}</p>
<h1${titleLang === null ? '' : ` lang="${text(titleLang)}"`} dir="auto">${text(title)}</h1>
<dl>
${facts.map(factHtml).join('\n')}
</dl>
<p class="result">${text(result)}</p>
<ul>
${why.map((line) => `<li>${text(line)}</li>`).join('\n')}
</ul>
</header>
${sections.map((section) => sectionHtml(section, struck)).join('\n')}
<section>
<h2>${text(again.heading)}</h2>
${again.words.map((line) => `<p>${text(line)}</p>`).join('\n')}
<pre>${text(again.command)}</pre>
</section>
<footer>${text(foot)}</footer>
</main>
</body>
</html>
`;
}

function factHtml({ label, words, isAddress }: Fact): string {
  const shown = text(words);
  const told =
    isAddress && mayBeOpened(words) ? `<a href="${text(uriOf(words))}" rel="noreferrer">${shown}</a>` : shown;
  return `<div><dt>${text(label)}</dt><dd>${told}</dd></div>`;
}

const sectionHtml = ({ id, heading, hint, entries }: Section, struck: string): string => `<section id="${id}">
<h2>${text(heading)}</h2>
${hint === null ? '' : `<p class="hint">${text(hint)}</p>`}
${entries.map((entry) => entryHtml(entry, struck)).join('\n')}
</section>`;

function entryHtml({ id, number, outcome, heading, tone, parts }: Entry, struck: string): string {
  const title = [
    number === '' ? '' : `<span class="number">${text(number)}</span>`,
    outcome === '' ? '' : `<strong>${text(outcome)}</strong>`,
    heading === '' ? '' : `<span>${text(heading)}</span>`,
  ].filter((part) => part !== '');
  return `<article id="${id}" class="${tone}">
<h3>${title.join(' ')}</h3>
${parts.map((part) => partHtml(part, struck)).join('\n')}
</article>`;
}

function partHtml(part: Part, struck: string): string {
  if (part.kind === 'words') return `<p${part.isMain ? ' class="main"' : ''}>${text(part.words)}</p>`;
  if (part.kind === 'note')
    return `<div class="note"><p dir="auto">${text(part.words)}</p><p class="hint">${text(part.foot)}</p></div>`;
  const { label, lang, quote } = part;
  return `<figure><figcaption>${text(label)}</figcaption><blockquote lang="${text(lang)}" dir="auto">${quoteHtml(quote, struck)}</blockquote></figure>`;
}

function quoteHtml({ before, focus, after }: Quoted, struck: string): string {
  const runs = (some: readonly Run[]): string =>
    some.map((run) => (run.struck ? `<s>${text(run.text)}</s> ${text(struck)}` : text(run.text))).join('');
  return `${runs(before)}${focus.length === 0 ? '' : `<b>${runs(focus)}</b>`}${runs(after)}`;
}
