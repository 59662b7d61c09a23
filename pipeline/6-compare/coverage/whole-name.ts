/** Whether a name is only a piece of a longer one: "Ministry of Boats" where every text says "… of Boats and Nets". */
import type { StoryText } from '../copies/story-text.ts';
import type { StoryActor } from '../story-actors.ts';

const JOINED = '(?:of|on|for|and|&)(?: the)?';
const BEHIND = new RegExp(`^(?:['’]s|,? ${JOINED}) \\p{Lu}[\\p{L}-]+|^ \\p{Lu}[\\p{L}-]+`, 'u');
const BEFORE = new RegExp(`\\p{Lu}[\\p{L}-]+(?:['’]s?|,? ${JOINED})? $`, 'u');
/** Characters to look at on either side. */
const REACH = 40;

/** Wherever the name stands in full, the same word with a capital goes before it, or the same comes behind. */
export function isCutOff({ name, mentions }: StoryActor, articles: StoryText['articles']): boolean {
  const before = new Set<string | undefined>();
  const behind = new Set<string | undefined>();
  for (const { article, mention } of mentions) {
    if (!mention.text.startsWith(name)) continue;
    const { text } = articles[article]!.doc[mention.passage];
    const end = mention.start + name.length;
    before.add(BEFORE.exec(text.slice(Math.max(0, mention.start - REACH), mention.start))?.[0]);
    behind.add(BEHIND.exec(text.slice(end, end + REACH))?.[0]);
  }
  return [before, behind].some((sides) => sides.size === 1 && !sides.has(undefined));
}
