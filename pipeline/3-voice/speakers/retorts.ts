/** “You are late,” Korran told Vask. / “I am not,” he retorted.: nobody retorts to himself. */
import { verbOf } from '../attributions/cue-word.ts';
import { has, isPlain, isStop, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Heard } from './heard.ts';

const RETORTS = new Set(['retort', 'reply', 'counter']);

/** Name of the one who spoke in the paragraph before to another, if the verb at the cue answers him. */
export function retortsTo(view: TextView, cue: number, { last, lastSentence }: Heard): string | undefined {
  if (last === undefined || !RETORTS.has(verbOf(view, cue))) return undefined;
  const { paragraph, sentences, length } = view.passage;
  // “…,” he replied when asked about the boats.
  if (cue + 1 < length && !isStop(view, cue + 1)) return undefined;
  const first = sentences[lastSentence * 2]!;
  const end = sentences[lastSentence * 2 + 1]!;
  if (paragraph[cue]! - paragraph[end - 1]! !== 1) return undefined;
  for (let i = first; i + 1 < end; i += 1)
    if (isPlain(view, i) && has(view, i, Kind.whom) && isPerson(view, i + 1)) return last.name;
  return undefined;
}

function isPerson({ mentionAt, mentions }: TextView, i: number): boolean {
  return mentionAt[i]! >= 0 && mentions[mentionAt[i]!]!.kind === 'person';
}
