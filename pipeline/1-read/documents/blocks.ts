/** The paragraphs of a piece of a page, as a reader sees them. */

/** As much of a DOM node as is needed; linkedom's and a browser's have it. */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly parentNode: Node | null;
}

const TEXT = 3;
const ELEMENT = 1;
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Not part of the text: captions, controls. */
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT FIGCAPTION BUTTON FORM SELECT NAV'.split(' '));

/** Texts of blocks in order, blanks made single. No recursion: a page may be nested deeper than the stack. */
export function blocksOf(root: Node): readonly string[] {
  const blocks: string[] = [];
  let current = '';
  const end = (): void => {
    const text = current.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    current = '';
  };
  let node: Node | null = root.firstChild;
  while (node !== null && node !== root) {
    if (node.nodeType === TEXT) current += node.textContent ?? '';
    const name = node.nodeType === ELEMENT ? node.nodeName.toUpperCase() : '';
    const isBlock = name !== '' && !INLINE.has(name);
    if (isBlock) end();
    if (name !== '' && !SKIPPED.has(name) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && node.nodeType === ELEMENT && !INLINE.has(node.nodeName.toUpperCase())) end();
    }
    if (node === null || node === root) break;
    node = node.nextSibling;
  }
  end();
  return blocks;
}
