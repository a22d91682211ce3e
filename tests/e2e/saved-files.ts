import type { Surface } from '../../scripts/browsers/driver.ts';

/** A file as the reader would have got it. */
interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Does something on a page of the extension that gives the reader a file, and gives that file. `press`: JavaScript. */
export async function savedBy(page: Surface, press: string): Promise<SavedFile> {
  await page.evaluate(`(() => {
    window.given = [];
    if (!window.isWatched) {
      window.isWatched = true;
      // Firefox's sidebar is asked from another page
      const { HTMLAnchorElement, URL } = window;
      const real = HTMLAnchorElement.prototype.click;
      const make = URL.createObjectURL;
      let last = null;
      URL.createObjectURL = (blob) => { last = blob; return make.call(URL, blob); };
      HTMLAnchorElement.prototype.click = function () {
        if (!this.download) return real.call(this);
        const { download } = this;
        last.text().then((text) => window.given.push({ name: download, text }));
      };
    }
    ${press};
  })()`);
  return page.until(`window.given[0]`);
}
