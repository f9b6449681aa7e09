import { crc32, deflateSync } from 'node:zlib';

/** A grey PNG of this size, in pixels. @see https://www.w3.org/TR/png-3/#5Chunk-layout */
export function blankPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8); // Bits a sample, of the one that grey has.
  const rows = Buffer.alloc((1 + width) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows.writeUInt8(0, row * (1 + width)); // Unfiltered.
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
