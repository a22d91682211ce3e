/** What no file of the house may have, by the name it is told by: words taken for markup, text taken for code, a way to the network. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'markup from a string':
    /\.(?:inner|outer)HTML\s*[+]?=(?!=)|\.(?:insertAdjacentHTML|createContextualFragment|setHTML\w*)\s*\(|\bdocument\.write(?:ln)?\s*\(|\bdangerouslySetInnerHTML\b|\bsrcdoc\b/,
  'code from a string': /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]|['"`]javascript:/,
  'a way to the network':
    /\bfetch\s*\(|\bXMLHttpRequest\b|\b(?:WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\.sendBeacon\b|\bimportScripts\b|\bimport\s*\(\s*['"`](?:https?:)?\/\//,
};

/** What a file has of it, each once. Comments may speak of anything. */
export function forbiddenIn(code: string): readonly string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return Object.entries(FORBIDDEN).flatMap(([name, pattern]) => (pattern.test(bare) ? [name] : []));
}
