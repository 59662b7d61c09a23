/** A passage as the rules of `about` read it: which token belongs to whose name, and what the words are. */
import { countriesOf } from '../../lexicons/gazetteers/demonyms.ts';
import type { Category, Doc, Mention, Passage, Pos, Vocab } from '../../types.ts';
import { POS_TAGS } from '../../types.ts';
import { isAdjective, withAdjectives } from './adjectives.ts';

export interface Clause {
  readonly passage: Passage;
  readonly vocab: Vocab;
  /** The doc's, then the adjectives of countries as mentions of the kind group. */
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

/** Notes the tokens of the passage's mentions and of the adjectives of countries; one walk over each. */
export function clauseOf(doc: Doc, passage: Passage, named = withAdjectives(doc.mentions)): Clause {
  const mentionAt = new Uint16Array(passage.length);
  let token = 0;
  for (let i = 0; i < named.length; i += 1) {
    const mention = named[i]!;
    if (mention.passage !== passage.name) continue;
    while (token < passage.length && passage.start[token]! < mention.start) token += 1;
    for (; token < passage.length && passage.start[token]! < mention.end; token += 1)
      mentionAt[token] = i + 1;
  }
  let mentions: Mention[] | undefined;
  for (let c = 0; c < passage.capitals.length; c += 1) {
    const at = passage.capitals[c]!;
    if (mentionAt[at] !== 0 || !isAdjective(doc.vocab, passage.lexeme[at]!)) continue;
    const names = countriesOf.get(doc.vocab.surface[passage.lexeme[at]!]!)!;
    mentions ??= [...named];
    const [start, end] = [passage.start[at]!, passage.end[at]!];
    const actor = names.find((name) => named.some((mention) => mention.actor === name)) ?? names[0]!;
    const text = passage.text.slice(start, end);
    mentionAt[at] = mentions.push({ passage: passage.name, start, end, text, actor, kind: 'group' });
  }
  return { passage, vocab: doc.vocab, mentions: mentions ?? named, mentionAt };
}

/** What a country does or has done, so that "Norian shelling" is said of Noria; a "Norian singer" is not. */
const DEEDS = words(
  'aggression airstrike assault attack bombardment diplomat dictatorship expansionism influence interference invasion ' +
    'meddling occupation offensive oppression policy propaganda rule sanction shelling state strike threat warplane',
);

/** Whether the noun at a token belongs to the country or people whose name stands before it. */
export function isOfCountry(clause: Clause, at: number): boolean {
  const noun = lemma(clause, at);
  return GOVERNING.has(noun) || DEEDS.has(noun);
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

const RELATIONS = words(
  'rival enemy foe critic opponent ally adversary neighbour neighbor victim predecessor successor counterpart challenger detractor nemesis supporter',
);
const INSIDE_PHRASE = tags('ADJ', 'NOUN', 'NUM', 'ADV', 'PROPN', 'PART');

/** "Noria's bitter rival" is somebody else. */
export function isRelation(clause: Clause, from: number, last: number): boolean {
  for (let i = from; i < last && i - from < 4; i += 1) {
    if (RELATIONS.has(lemma(clause, i))) return true;
    if (i > from && !isTag(clause, i, INSIDE_PHRASE)) return false;
  }
  return false;
}
