/** Two people named side by side, for whom "they" stands: "Ada Korran and Bram Vask left. They said …". */
import type { Speaker } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isComma, isPlain, isVerb, normAt, type TextView, titleFirst } from '../text-view.ts';
import { namedSpeaker } from './speaker.ts';

/** undefined unless the phrase names one of two people joined by "and". */
export function jointOf(view: TextView, { kind, mention, end }: Phrase): Speaker | undefined {
  if (kind !== 'name') return undefined;
  const before = mentionBefore(view, titleFirst(view, mention) - 1);
  const behind = view.mentionAt[end + 1] ?? -1;
  return (
    joined(view, before, mention) ?? (isSubject(view, behind) ? undefined : joined(view, mention, behind))
  );
}

/** Words of an aside behind the first of two. */
const LONGEST_ASIDE = 10;

/** "Ada Korran, the mayor, and Bram Vask": right before the "and", or before an aside. */
function mentionBefore(view: TextView, and: number): number {
  if (and < 1 || !isComma(view, and - 1)) {
    const near = view.mentionAt[and - 1] ?? -1;
    // "Ada Korran of Noria and Bram Vask"
    const link = (view.mentionFirst[near] ?? 0) - 1;
    return link > 0 && normAt(view, link) === 'of' ? view.mentionAt[link - 1]! : near;
  }
  for (let i = and - 2; i > 0 && i >= and - LONGEST_ASIDE && isPlain(view, i) && !isVerb(view, i); i -= 1)
    if (isComma(view, i)) return view.mentionAt[i - 1]!;
  return -1;
}

function joined(view: TextView, a: number, b: number): Speaker | undefined {
  const first = view.mentions[a];
  const second = view.mentions[b];
  if (first?.kind !== 'person' || second?.kind !== 'person' || first.actor === second.actor) return undefined;
  if (normAt(view, titleFirst(view, b) - 1) !== 'and') return undefined;
  const name = `${first.actor} and ${second.actor}`;
  return namedSpeaker(name, name, undefined);
}

/** "said Korran, and Vask left" */
function isSubject(view: TextView, mention: number): boolean {
  let i = view.mentionFirst[mention] ?? view.passage.length;
  while (i < view.passage.length && view.mentionAt[i] === mention) i += 1;
  return i < view.passage.length && isVerb(view, i);
}
