/** "A sailor responded by saying …": who that is, though another reports it. */
import type { Phrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { has, isComma, isPlain, isVerb, lemmaAt, normAt } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Sentence } from './attribution.ts';

/** "The Post reported that a sailor responded by saying …": the subject of the verb right before, said or not. */
export function responder({ view, first }: Sentence, at: number): Phrase | undefined {
  if (normAt(view, at - 1) !== 'by' || !has(view, at, Kind.participle)) return undefined;
  for (let i = at - 2; i > first && i > at - RESPONSE && isPlain(view, i) && !isComma(view, i); i -= 1)
    if (isVerb(view, i) && RESPONDING.has(lemmaAt(view, i))) {
      const near = has(view, i, Kind.participle) ? undefined : subjectBefore(view, i, first)?.phrase;
      return near?.kind === 'name' || near?.kind === 'role' ? near : undefined;
    }
  return undefined;
}

/** Tokens from "responded to the claims of the sailors" to "by". */
const RESPONSE = 12;
const RESPONDING = new Set([
  'respond',
  'reply',
  'react',
  'answer',
  'begin',
  'start',
  'open',
  'end',
  'close',
  'conclude',
]);
