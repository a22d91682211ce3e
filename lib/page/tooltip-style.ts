/** The style of the tooltip, in a tree that no page's style reaches: light and dark by the reader's system, not by the page. */
export const TOOLTIP_STYLE = `
:host { direction: ltr; }
.box {
  all: initial;
  direction: ltr;
  color-scheme: light dark;
  position: fixed;
  inset: auto;
  display: none;
  box-sizing: border-box;
  width: max-content;
  max-width: min(280px, calc(100vw - 8px));
  max-height: calc(100vh - 8px);
  overflow: auto;
  padding: 8px 10px;
  border: 1px solid light-dark(#9aa7b4, #5d6b79);
  border-radius: 8px;
  background: light-dark(#fff, #1d2731);
  color: light-dark(#1c2630, #e6edf3);
  box-shadow: 0 3px 12px rgb(0 0 0 / 28%);
  font: 14px/1.45 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.box:popover-open { display: block; }
.box.away { visibility: hidden; }
p { margin: 0; }
.words > * + * { margin-block-start: 4px; }
.name { font-weight: 600; text-decoration-skip-ink: none; }
.sentence { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 8; overflow: hidden; }
.foot { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 10px; margin-block-start: 8px; font-size: 12px; }
.signed { margin-inline-start: auto; color: light-dark(#56636f, #a3b1bd); }
button {
  font: 600 13px/1.3 system-ui, sans-serif;
  color: light-dark(#123a5e, #dcecfb);
  background: light-dark(#eef3f8, #2a3743);
  border: 1px solid light-dark(#9aa7b4, #5d6b79);
  border-radius: 6px;
  padding: 4px 8px;
  cursor: pointer;
}
button:hover { background: light-dark(#dfe9f2, #354553); }
.close { float: inline-end; margin: -2px -4px 4px 8px; padding: 1px 7px; }
.live { position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lines {
  all: initial;
  position: fixed;
  inset: 0;
  display: none;
  pointer-events: none;
  overflow: hidden;
  background: transparent;
}
.lines:popover-open { display: block; }
.lines > div { position: absolute; padding-bottom: 9px; overflow: hidden; background: linear-gradient(transparent, transparent); white-space: nowrap; text-decoration-color: CanvasText !important; text-decoration-skip-ink: none; }
.lines > .chosen { box-sizing: border-box; padding: 0; border: 3px solid Highlight; border-radius: 3px; }
@media (forced-colors: active) {
  .box { border: 2px solid CanvasText; }
  .lines { forced-color-adjust: none; }
}
`;
