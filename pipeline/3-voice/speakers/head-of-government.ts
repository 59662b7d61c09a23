/** Whose government it is: after "the Korran administration", "the president" is Korran. */
import type { Mention } from '../../types.ts';
import { isGenitive } from '../attributions/adverbials.ts';
import { normAt, type TextView } from '../text-view.ts';
import { isProminent } from './prominence.ts';

/** undefined if no one person’s administration is spoken of. */
export function headOfGovernment(view: TextView): Mention | undefined {
  if (!known.has(view)) known.set(view, headIn(view));
  return known.get(view);
}

const known = new WeakMap<TextView, Mention | undefined>();

function headIn(view: TextView): Mention | undefined {
  const { mentions, mentionFirst, mentionAt, passage } = view;
  let found: Mention | undefined;
  for (let m = 0; m < mentions.length; m += 1) {
    const mention = mentions[m]!;
    let end = mentionFirst[m]!;
    if (mention.kind !== 'person' || mention.passage !== passage.name || end < 0) continue;
    while (end < passage.length && mentionAt[end] === m) end += 1;
    if (end < passage.length && isGenitive(view, end)) end += 1;
    if (end >= passage.length || normAt(view, end) !== 'administration') continue;
    if (!isProminent(view, mention.actor)) continue;
    if (found !== undefined && found.actor !== mention.actor) return undefined;
    found = mention;
  }
  return found;
}
