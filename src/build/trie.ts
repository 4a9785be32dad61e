import { edgeSlot, HAS_CHILDREN, PAIR_SLOTS, pairSlot } from "../text/lexicon.js";

interface Node {
  readonly children: Map<number, number>;
  /** Category and row of the terms that end here, in the order of their sources. */
  readonly entries: [category: number, row: number][];
}

/** Terms as paths over word ids. Node 0 means none, node 1 is the root. */
export class Trie {
  readonly #nodes: Node[] = [newNode(), newNode()];
  readonly #starts = new Map<number, number>();
  readonly #ends = new Map<number, number>();
  readonly #pairs = new Int32Array(PAIR_SLOTS);

  add(words: readonly number[], category: number, row: number): void {
    let node = 1;
    for (const word of words) node = this.#step(node, word);
    const { entries } = this.#nodes[node] as Node;
    entries.push([category, row]);
    if (words.length > 1) {
      const slot = pairSlot(words[0] as number, words[1] as number);
      this.#pairs[slot] = (this.#pairs[slot] as number) | (1 << category);
    }
    mark(this.#starts, words[0] as number, category);
    mark(this.#ends, words.at(-1) as number, category);
  }

  /** @param wordCount one more than the greatest word id */
  tables(wordCount: number): Record<string, Int32Array | Uint8Array> {
    const startMask = maskTable(this.#starts, wordCount);
    const endMask = maskTable(this.#ends, wordCount);
    const roots = this.#roots(wordCount);
    return { startMask, endMask, roots, pairs: this.#pairs, edges: this.#edges(), ...this.#entries() };
  }

  #roots(wordCount: number): Int32Array {
    const roots = new Int32Array(wordCount * 2);
    for (const [word, node] of (this.#nodes[1] as Node).children) {
      roots[word * 2] = this.#stored(node);
      roots[word * 2 + 1] = this.#mask(node);
    }
    return roots;
  }

  #step(node: number, word: number): number {
    const { children } = this.#nodes[node] as Node;
    const known = children.get(word);
    if (known !== undefined) return known;
    this.#nodes.push(newNode());
    children.set(word, this.#nodes.length - 1);
    return this.#nodes.length - 1;
  }

  #edges(): Int32Array {
    const size = 4 << Math.ceil(Math.log2(this.#nodes.length * 1.5));
    const edges = new Int32Array(size);
    this.#nodes.forEach(({ children }, node) => {
      if (node === 1) return;
      for (const [word, target] of children) {
        let at = edgeSlot(node, word) & (size - 1);
        while (edges[at] !== 0) at = (at + 4) & (size - 1);
        edges.set([node, word, this.#stored(target), this.#mask(target)], at);
      }
    });
    return edges;
  }

  /** A node as the tables hold it: doubled, with a flag for terms that go on. */
  #stored(node: number): number {
    return node * 2 + ((this.#nodes[node] as Node).children.size > 0 ? HAS_CHILDREN : 0);
  }

  /** Categories of the terms that end at a node, as bits. */
  #mask(node: number): number {
    return (this.#nodes[node] as Node).entries.reduce((mask, [category]) => mask | (1 << category), 0);
  }

  #entries(): Record<string, Int32Array | Uint8Array> {
    const nodeFirst = new Int32Array(this.#nodes.length + 1);
    const categories: number[] = [];
    const rows: number[] = [];
    this.#nodes.forEach(({ entries }, node) => {
      nodeFirst[node] = rows.length;
      for (const [category, row] of entries) {
        categories.push(category);
        rows.push(row);
      }
    });
    nodeFirst[this.#nodes.length] = rows.length;
    return {
      nodeFirst,
      entryCategory: Uint8Array.from(categories),
      entryRow: Int32Array.from(rows),
    };
  }
}

function mark(masks: Map<number, number>, word: number, category: number): void {
  masks.set(word, (masks.get(word) ?? 0) | (1 << category));
}

function maskTable(masks: ReadonlyMap<number, number>, wordCount: number): Int32Array {
  const table = new Int32Array(wordCount);
  for (const [word, mask] of masks) table[word] = mask;
  return table;
}

function newNode(): Node {
  return { children: new Map(), entries: [] };
}
