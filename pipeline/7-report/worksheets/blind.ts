/** Hides whose articles they are: names of outlets anywhere on a sheet, also where an article speaks of itself. */
import type { Block } from '../formats/markdown/nodes.ts';
import type { ClassStory } from './class-story.ts';

/** What stands where a name stood; as long in any type, and plain in a copy. */
export const HIDDEN = '[outlet]';

interface Node {
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly data?: { readonly lines?: readonly { readonly text: string }[] };
}

export function withoutOutlets(
  blocks: readonly Block[],
  { tellings, elsewhere }: ClassStory,
): readonly Block[] {
  const outlets = [...tellings, ...elsewhere].flatMap(({ found }) => found.analysis.outlet ?? []);
  const pattern = outletPattern(outlets);
  if (pattern === undefined) return blocks;
  const hide = (text: string) => text.replace(pattern, HIDDEN);
  const walk = (node: Node): Node => ({
    ...node,
    ...(node.value !== undefined && { value: hide(node.value) }),
    ...(node.children !== undefined && { children: node.children.map(walk) }),
    ...(node.data?.lines !== undefined && {
      data: { ...node.data, lines: node.data.lines.map((line) => ({ ...line, text: hide(line.text) })) },
    }),
  });
  return blocks.map((block) => walk(block as Node) as Block);
}

/** The full names with or without “The”, and “the” with a name’s last word: “told the Sentinel”. */
export function outletPattern(outlets: readonly string[]): RegExp | undefined {
  const names = outlets
    // "The Fjord Times (News)" is also written without what is in brackets.
    .flatMap((outlet) => [outlet, outlet.replace(/\s*\([^)]*\)/g, '')])
    .map((outlet) => outlet.trim().replace(/^the\s+/i, ''))
    .filter((name) => /\p{L}{2}/u.test(name));
  if (names.length === 0) return undefined;
  const whole = [...new Set(names)].sort((a, b) => b.length - a.length).map((name) => spaced(name));
  const lasts = [...new Set(names.map((name) => name.split(/\s+/).at(-1)!))]
    .filter((last) => /\p{L}{2}/u.test(last))
    .map((name) => spaced(name));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:[Tt]he\\s+)?(?:${whole.join('|')})|[Tt]he\\s+(?:${lasts.join('|')}))(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

function spaced(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
