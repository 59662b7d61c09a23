import type { Doc, Passage } from '../../types.ts';
import type { Stretch } from '../exceptions.ts';

/**
 * Looks at where an entry's words stand. Gives the tokens to mark, which may be more than those that matched
 * ("closed" → "was closed"), or undefined where the words do not stand in the construction.
 */
export type Construe = (doc: Doc, passage: Passage, match: Stretch) => Stretch | undefined;

/** Tokens of the sentence that holds a token. */
export function sentenceOf(passage: Passage, token: number): Stretch {
  const sentence = passage.sentence[token]! * 2;
  return { first: passage.sentences[sentence]!, end: passage.sentences[sentence + 1]! };
}
