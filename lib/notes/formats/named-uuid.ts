/** Four odd multipliers and starts: each lane mixes every character into 32 bits of its own. */
const MULTIPLIERS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;
const BETWEEN = 0x1_0000;

/**
 * A UUID made of the words alone (version 8 of RFC 9562): the same words give the same one on every machine. So a file that is
 * brought twice names its notes twice alike. It tells words apart that differ by chance, and is no proof against a forger.
 */
export function namedUuid(...words: readonly string[]): string {
  const lanes = MULTIPLIERS.map((multiplier, at) => {
    let lane = at + 1;
    for (const word of words) {
      for (let i = 0; i < word.length; i++) lane = mixed(lane ^ word.charCodeAt(i), multiplier);
      lane = mixed(lane ^ BETWEEN, multiplier);
    }
    return mixed(mixed(lane, multiplier), multiplier);
  });
  const hex = lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  const variant = (8 + (Number.parseInt(hex[16] ?? '0', 16) % 4)).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  );
}

function mixed(lane: number, multiplier: number): number {
  const product = Math.imul(lane, multiplier);
  return product ^ (product >>> 15) ^ (product >>> 27);
}
