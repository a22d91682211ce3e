/** JavaScript for the window: the errors of our own code, from the console that all parts of the browser write to. */
const consoleOf = (uuid: string) => `Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
  .filter((m) => m.sourceName.includes('${uuid}'))
  .map((m) => m.errorMessage + ' ' + m.sourceName + ':' + m.lineNumber + ':' + m.columnNumber)
  .concat(Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
    .filter((e) => (e.level === 'error' || e.level === 'assert') && e.filename.includes('${uuid}'))
    .map((e) => 'console.error: ' + e.arguments.map(String).join(' ')))`;
/** Firefox notes when an answer comes for a page that was left: nothing failed, and nothing can be done about it. */
const LEFT_PAGE = /^Promise (resolved|rejected) (while context is inactive|after context unloaded)/;
/** A page, or the browser, was ended while the icon of its tab was still being read. The icons themselves are held by the lint of the package. */
const ICON_CUT = /^Image corrupt or truncated\. moz-extension:\/\/[^/]+\/icon\//;

/** The errors of the extension whose pages are at this address, since the browser has started. `inWindow` runs JavaScript in its window. */
export async function errorsInFirefox(
  inWindow: <T>(expression: string) => Promise<T>,
  uuid: string,
): Promise<readonly string[]> {
  return (await inWindow<string[]>(consoleOf(uuid))).filter((line) => !LEFT_PAGE.test(line) && !ICON_CUT.test(line));
}
