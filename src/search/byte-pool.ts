/** Many strings of bytes that all grow at once: chains of blocks in one array, so that short ones cost little. */

const BLOCK = 16;

export interface BytePool {
  readonly append: (list: number, byte: number) => void;
  /** The first `count` lists, one after another; list `i` is at `starts[i]` up to `starts[i + 1]`. */
  readonly join: (count: number) => { readonly starts: Uint32Array; readonly bytes: Uint8Array };
}

export function createBytePool(): BytePool {
  let blocks = new Uint8Array(1 << 16);
  /** By block: the number of the next one of its list. Block 0 is none. */
  let next = new Uint32Array(blocks.length / BLOCK);
  let blockCount = 1;
  /** By list. */
  let heads = new Uint32Array(1024);
  let tails = new Uint32Array(1024);
  let sizes = new Uint32Array(1024);

  const addBlock = (): number => {
    if (blockCount === next.length) {
      blocks = grow(blocks, 2 * blocks.length);
      next = grow(next, 2 * next.length);
    }
    return blockCount++;
  };

  return {
    append: (list, byte) => {
      if (list >= sizes.length) {
        heads = grow(heads, 2 * list);
        tails = grow(tails, 2 * list);
        sizes = grow(sizes, 2 * list);
      }
      const size = sizes[list] ?? 0;
      const used = size % BLOCK;
      if (used === 0) {
        const block = addBlock();
        if (size === 0) heads[list] = block;
        else next[tails[list] ?? 0] = block;
        tails[list] = block;
      }
      blocks[(tails[list] ?? 0) * BLOCK + used] = byte;
      sizes[list] = size + 1;
    },
    join: (count) => {
      const starts = new Uint32Array(count + 1);
      for (let list = 0; list < count; list++) starts[list + 1] = (starts[list] ?? 0) + (sizes[list] ?? 0);
      const bytes = new Uint8Array(starts[count] ?? 0);
      for (let list = 0; list < count; list++) {
        let at = starts[list] ?? 0;
        const end = starts[list + 1] ?? 0;
        for (let block = heads[list] ?? 0; at < end; block = next[block] ?? 0, at += BLOCK) {
          const from = block * BLOCK;
          for (let i = 0; i < BLOCK && at + i < end; i++) bytes[at + i] = blocks[from + i] ?? 0;
        }
      }
      return { starts, bytes };
    },
  };
}

function grow<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T, size: number): T {
  const grown = (array instanceof Uint8Array ? new Uint8Array(size) : new Uint32Array(size)) as T;
  grown.set(array);
  return grown;
}
