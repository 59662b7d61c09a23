/** Who is accused of something in the article, and whether they are heard. */
import type { Accused, Source } from '../types.ts';
import { lemmaAt } from './text-view.ts';
import type { PassageVoices } from './utterances.ts';

const ACCUSING = new Set(
  'accuse blame condemn denounce charge sue indict fault castigate lambast'.split(' '),
);
/** Tokens behind the verb in which the accused is named. */
const REACH = 5;

/** Names right behind an accusing verb; each accused once, at the first place. */
export function accusedIn(
  { view, attributions }: PassageVoices,
  sources: readonly Source[],
): readonly Accused[] {
  const heard = new Set(sources.map(({ name }) => name));
  const found = new Map<string, Accused>();
  const { passage, mentions, mentionAt } = view;
  for (const { cue, phrase } of attributions) {
    if (!ACCUSING.has(lemmaAt(view, cue))) continue;
    for (let i = cue + 1; i < Math.min(passage.length, cue + 1 + REACH); i += 1) {
      const mention = mentions[mentionAt[i]!];
      if (mention === undefined || mention.kind === 'place' || mentionAt[i] === phrase?.mention) continue;
      const { actor, start, end, text } = mention;
      if (!found.has(actor)) found.set(actor, { name: actor, start, end, text, heard: heard.has(actor) });
      break;
    }
  }
  return [...found.values()];
}
