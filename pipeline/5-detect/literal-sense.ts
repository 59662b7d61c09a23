/**
 * Whether a sentence speaks of a subject literally: a report on a war has real battles, a weather report real
 * storms. Two nouns of the subject decide, unless the sentence also has an abstract object.
 */

import type { LiteralDomain } from '../lexicons/lexicon.ts';
import { abstractObjects, literalNouns } from '../lexicons/literal-domains.ts';
import { type Passage, POS_TAGS, type Vocab } from '../types.ts';
import type { Stretch } from './exceptions.ts';

const NOUNS_NEEDED = 2;
const DOMAINS = Object.keys(literalNouns) as readonly LiteralDomain[];
const ABSTRACT = 1 << DOMAINS.length;
const NOUNS = (1 << POS_TAGS.indexOf('NOUN')) | (1 << POS_TAGS.indexOf('PROPN'));

/** Lemma → bit per domain, and one for the abstract objects. */
const kinds = new Map<string, number>();
for (const [i, domain] of DOMAINS.entries()) for (const noun of literalNouns[domain]) mark(noun, 1 << i);
for (const noun of abstractObjects) mark(noun, ABSTRACT);

function mark(noun: string, bit: number): void {
  kinds.set(noun, (kinds.get(noun) ?? 0) | bit);
}

/** `first, end` are the tokens of the cue itself, which are not counted. */
export function isLiteral(
  passage: Passage,
  vocab: Vocab,
  cue: Stretch & { readonly domains: readonly LiteralDomain[] },
): boolean {
  const sentence = passage.sentence[cue.first]!;
  const to = passage.sentences[sentence * 2 + 1]!;
  const wanted = cue.domains.reduce((bits, domain) => bits | (1 << DOMAINS.indexOf(domain)), 0);
  let nouns = 0;
  for (let i = passage.sentences[sentence * 2]!; i < to; i += 1) {
    // A name says nothing of the subject: a Mr Storm, the Army and Navy shop.
    if ((i >= cue.first && i < cue.end) || passage.inName[i]) continue;
    const row = passage.lexeme[i]!;
    // In headlines the tagger takes too many nouns for verbs to be asked.
    if (passage.name === 'body' && ((NOUNS >>> vocab.pos[row]!) & 1) === 0) continue;
    const kind = kinds.get(vocab.lemma[row]!) ?? 0;
    if (kind & ABSTRACT) return false;
    if (kind & wanted) nouns += 1;
  }
  return nouns >= NOUNS_NEEDED;
}
