/**
 * Whether a sentence speaks of a subject literally: a report on a war has real battles, a weather report real
 * storms. Two nouns of the subject decide, unless the sentence also has an abstract object.
 */
import { abstractObjects, literalNouns } from '../lexicons/literal-domains.ts';
import type { LiteralDomain } from '../lexicons/lexicon.ts';
import type { Passage, Vocab } from '../types.ts';

const NOUNS_NEEDED = 2;

/** `first, end` are the tokens of the cue itself, which are not counted. */
export function isLiteral(
  passage: Passage,
  vocab: Vocab,
  cue: { first: number; end: number; domains: readonly LiteralDomain[] },
): boolean {
  const sentence = passage.sentence[cue.first]!;
  const from = passage.sentences[sentence * 2]!;
  const to = passage.sentences[sentence * 2 + 1]!;
  let nouns = 0;
  for (let i = from; i < to; i += 1) {
    if (i >= cue.first && i < cue.end) continue;
    const lemma = vocab.lemma[passage.lexeme[i]!]!;
    if (abstractObjects.has(lemma)) return false;
    if (cue.domains.some((domain) => literalNouns[domain].has(lemma))) nouns += 1;
  }
  return nouns >= NOUNS_NEEDED;
}
