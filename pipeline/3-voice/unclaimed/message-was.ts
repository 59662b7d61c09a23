/** "Korran’s message was clear. “…”", "Her critique of the board was hardly new. “…”": a sentence on somebody's words, which follow. */
import { isGenitive } from '../attributions/adverbials.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

const MESSAGES = new Set(
  'message answer response reply critique argument explanation advice warning verdict reasoning complaint reaction assessment'.split(
    ' ',
  ),
);
/** Tokens from the start of the sentence to the verb: "Her critique of the old board". */
const TO_VERB = 9;

interface Message {
  readonly phrase: Phrase;
  readonly verb: number;
}

/** The owner of the words, if they are the subject of "was"; undefined for other sentences. */
export function messageWas(view: TextView, first: number, end: number): Message | undefined {
  const phrase = ownerAt(view, first);
  if (phrase === undefined) return undefined;
  let noun = phrase.kind === 'pronoun' ? phrase.end : phrase.end + 1;
  if (!MESSAGES.has(normAt(view, noun))) noun += 1;
  if (!MESSAGES.has(normAt(view, noun))) return undefined;
  for (let i = noun + 1; i < end && i < first + TO_VERB; i += 1)
    if (isVerb(view, i)) return has(view, i, Kind.be) ? { phrase, verb: i } : undefined;
  return undefined;
}

/** "His", "her" or a person’s name in the genitive. */
function ownerAt(view: TextView, first: number): Phrase | undefined {
  const mention = view.mentionAt[first]!;
  if (mention < 0)
    return /^(?:his|her)$/.test(normAt(view, first))
      ? { first, end: first + 1, head: first, mention: -1, kind: 'pronoun' }
      : undefined;
  if (view.mentions[mention]!.kind !== 'person') return undefined;
  let end = first;
  while (view.mentionAt[end] === mention) end += 1;
  return isGenitive(view, end) ? { first, end, head: end - 1, mention, kind: 'name' } : undefined;
}
