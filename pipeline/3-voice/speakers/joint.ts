/** Two people named side by side, for whom "they" stands: "Ada Korran and Bram Vask left. They said …". */
import type { Speaker } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isVerb, normAt, type TextView, titleFirst } from '../text-view.ts';
import { namedSpeaker } from './speaker.ts';

/** undefined unless the phrase names one of two people joined by "and". */
export function jointOf(view: TextView, { kind, mention, end }: Phrase): Speaker | undefined {
  if (kind !== 'name') return undefined;
  const before = view.mentionAt[titleFirst(view, mention) - 2] ?? -1;
  const behind = view.mentionAt[end + 1] ?? -1;
  return (
    joined(view, before, mention) ?? (isSubject(view, behind) ? undefined : joined(view, mention, behind))
  );
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
