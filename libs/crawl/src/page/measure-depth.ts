/** Elements without content. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose end tag HTML lets authors leave out; parsers close most of them. */
const MAY_STAY_OPEN = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup rt rp'.split(' '),
);

const TAG = /<(\/?)([a-z][\w:-]{0,60})(?:\s[^<>]*)?(\/?)>/gi;

/** How markup nests, judged from its tags alone. */
export interface TagDepth {
  /** Greatest depth of the elements that must be closed. */
  readonly deepest: number;
  /** Elements that may stay open and did. */
  readonly leftOpen: number;
}

/**
 * Estimates how deep a page is nested by counting tags, without building a tree: it must be
 * safe to ask before any parser, for parsers take a second per ten thousand levels.
 */
export function measureTagDepth(html: string): TagDepth {
  let depth = 0;
  let deepest = 0;
  let leftOpen = 0;
  for (const [, end, rawName, empty] of html.matchAll(TAG)) {
    const name = (rawName ?? '').toLowerCase();
    if (empty === '/' || VOID.has(name)) continue;
    const step = end === '/' ? -1 : 1;
    if (MAY_STAY_OPEN.has(name)) leftOpen = Math.max(0, leftOpen + step);
    else depth = Math.max(0, depth + step);
    deepest = Math.max(deepest, depth);
  }
  return { deepest, leftOpen };
}

/** The links of a tree that a walk without recursion needs. */
interface TreeNode {
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
}

/** @returns whether any node below the root lies deeper than the limit. */
export function isTreeDeeperThan(root: TreeNode, limit: number): boolean {
  let depth = 0;
  let node = root;
  for (;;) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      if (depth > limit) return true;
      continue;
    }
    while (node.nextSibling === null) {
      if (node === root || node.parentNode === null || node.parentNode === root) return false;
      node = node.parentNode;
      depth -= 1;
    }
    node = node.nextSibling;
  }
}
