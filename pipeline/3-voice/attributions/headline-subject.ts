/** "Korran backs Vask, says boats are late": in a headline the second verb has the subject of the first. */
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import type { Subject } from '../phrases/subject-before.ts';
import { has, isComma, isPlain, lemmaAt, NOUN, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Whoever the headline opens with; undefined if no verb in the present stands right behind the name. */
export function headlineSubject(view: TextView, verb: number, first: number): Subject | undefined {
  if (view.passage.name !== 'headline' || verb - 3 <= first || !isComma(view, verb - 1)) return undefined;
  if (!isPresent(view, verb)) return undefined;
  const name = nameAt(view, first);
  if (name === undefined || name.end + 1 >= verb - 1 || !isPresent(view, name.end)) return undefined;
  // "Korran backs plan, says Odo Fell"
  if (
    view.mentionAt[view.passage.length - 1]! >= 0 &&
    view.mentionAt[verb + 1] === view.mentionAt[view.passage.length - 1]
  )
    return undefined;
  // "Korran leaves as Vask, the mayor, says …"
  for (let i = name.end + 1; i < verb - 1; i += 1)
    if (isComma(view, i) || has(view, i, Kind.contrast | Kind.opener)) return undefined;
  return { phrase: name, passive: false };
}

function nameAt(view: TextView, first: number): Phrase | undefined {
  const mention = view.mentionAt[first]!;
  if (mention < 0) return undefined;
  let end = first;
  while (view.mentionAt[end] === mention) end += 1;
  const phrase = phraseEndingAt(view, end - 1, first);
  return phrase?.kind === 'name' && phrase.first === first ? phrase : undefined;
}

/** "backs", which the tagger may take for a noun. */
function isPresent(view: TextView, i: number): boolean {
  const pos = posAt(view, i);
  if ((pos !== VERB && pos !== NOUN) || !isPlain(view, i)) return false;
  return normAt(view, i).endsWith('s') && lemmaAt(view, i) !== normAt(view, i);
}
