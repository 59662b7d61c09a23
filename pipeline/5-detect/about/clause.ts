/** A passage as the rules of `about` read it: which token belongs to whose name, and what the words are. */
import type { Category, Doc, Mention, Passage, Pos, Vocab } from '../../types.ts';
import { POS_TAGS } from '../../types.ts';

export interface Clause {
  readonly passage: Passage;
  readonly vocab: Vocab;
  readonly mentions: readonly Mention[];
  /** Number of the mention a token is part of, plus 1; 0 for none. */
  readonly mentionAt: Uint16Array;
}

/** What the rules need to know of a cue. */
export interface CuePlace {
  readonly first: number;
  readonly end: number;
  readonly category: Category;
  /** Whether its entry begins with a verb; a tagger's word counts besides. */
  readonly isVerb: boolean;
}

export const tags = (...names: readonly Pos[]): number =>
  names.reduce((bits, name) => bits | (1 << POS_TAGS.indexOf(name)), 0);

/** Words by lower-case norm or lemma. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Bodies that a place or its leader stands for. */
export const GOVERNING = words(
  'government army military leadership regime administration parliament people authority president leader minister ministry team camp campaign office spokesman spokeswoman party troop force senator lawmaker official',
);

/** Notes the tokens of the passage's mentions; one walk over both. */
export function clauseOf(doc: Doc, passage: Passage): Clause {
  const mentionAt = new Uint16Array(passage.length);
  let token = 0;
  for (const [i, mention] of doc.mentions.entries()) {
    if (mention.passage !== passage.name) continue;
    while (token < passage.length && passage.start[token]! < mention.start) token += 1;
    for (; token < passage.length && passage.start[token]! < mention.end; token += 1)
      mentionAt[token] = i + 1;
  }
  return { passage, vocab: doc.vocab, mentions: doc.mentions, mentionAt };
}

export function norm({ passage, vocab }: Clause, at: number): string {
  return vocab.norm[passage.lexeme[at]!]!;
}

export function lemma({ passage, vocab }: Clause, at: number): string {
  return vocab.lemma[passage.lexeme[at]!]!;
}

/** Whether the token's part of speech is one of `bits`. */
export function isTag({ passage, vocab }: Clause, at: number, bits: number): boolean {
  return ((bits >>> vocab.pos[passage.lexeme[at]!]!) & 1) === 1;
}

/** The mention a token is part of. */
export function mentionOf({ mentions, mentionAt }: Clause, at: number): Mention | undefined {
  const number = mentionAt[at] ?? 0;
  return number === 0 ? undefined : mentions[number - 1];
}

const COURTESY = /^(?:mrs?|ms|miss|mx|mme|herr|frau)\.?$/;

/** First token of the name that ends at a token, its title included: "Prime Minister Ilse Korran". */
export function nameStart(clause: Clause, at: number): number {
  const { passage, mentionAt } = clause;
  let first = at;
  while (first > 0 && mentionAt[first - 1] === mentionAt[at]) first -= 1;
  const role = mentionOf(clause, at)?.role;
  if (role === undefined) return first > 0 && COURTESY.test(norm(clause, first - 1)) ? first - 1 : first;
  const start = passage.start[first]! - role.length - 2;
  while (
    first > 0 &&
    passage.start[first - 1]! >= start &&
    passage.sentence[first - 1] === passage.sentence[at]
  )
    first -= 1;
  return first;
}

/** Token after the name that begins or goes on at a token. */
export function nameEnd({ mentionAt }: Clause, at: number): number {
  let end = at + 1;
  while (end < mentionAt.length && mentionAt[end] === mentionAt[at]) end += 1;
  return end;
}

/** Tokens of the sentence, [first, end). */
export function sentenceBounds({ passage }: Clause, at: number): readonly [number, number] {
  const sentence = passage.sentence[at]! * 2;
  return [passage.sentences[sentence]!, passage.sentences[sentence + 1]!];
}
