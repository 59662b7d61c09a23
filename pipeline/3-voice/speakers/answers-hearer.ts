/** “They are old,” Korran told Vask. “Only one,” he retorted: whoever was told so answers. */
import type { Attribution } from '../attributions/attribution.ts';
import { verbOf } from '../attributions/cue-word.ts';
import { has, isPlain, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Heard } from './heard.ts';

const ANSWERING = new Set(['retort', 'reply', 'respond', 'answer', 'counter', 'shoot', 'fire']);

/** The words answer the latest speaker, who told somebody named something in the sentence before. */
export function answersSpeaker(
  view: TextView,
  { cue, sentence }: Pick<Attribution, 'cue' | 'sentence'>,
  heard: Heard,
): boolean {
  const { last, lastSentence } = heard;
  if (last === undefined || lastSentence >= sentence || !ANSWERING.has(verbOf(view, cue))) return false;
  return heard.distance(lastSentence, sentence) <= 1 && hasToldSomebody(view, lastSentence, last.name);
}

/** "told Vask": another than the one who speaks. */
function hasToldSomebody(view: TextView, sentence: number, speaker: string): boolean {
  const { sentences } = view.passage;
  const end = sentences[sentence * 2 + 1]!;
  for (let i = sentences[sentence * 2]!; i < end - 1; i += 1) {
    if (!has(view, i, Kind.whom) || !isPlain(view, i)) continue;
    const hearer = view.mentions[view.mentionAt[i + 1]!];
    if (hearer?.kind === 'person' && hearer.actor !== speaker) return true;
  }
  return false;
}
