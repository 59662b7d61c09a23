/** Whom "he", "she" or "they" before words in marks stand for, where somebody tells of another: “Vask came. He said, ‘go’”. */
import { BODY_NOUNS } from '../../lexicons/attribution.ts';
import { genderOf } from '../../lexicons/gazetteers/gender.ts';
import { groupWords } from '../../lexicons/gazetteers/index.ts';
import type { Speaker } from '../../types.ts';
import { genderOfPronoun } from '../speakers/pronoun-chain.ts';
import { speakerOfMention } from '../speakers/speaker.ts';
import { has, isPlain, lemmaAt, normAt, surfaceAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Nested } from './nested-clause.ts';
import { peopleAt } from './nested-phrases.ts';

/** Sentences a pronoun may look back. */
const REACH = 4;

export const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/**
 * The one of those told of whom the pronoun at a token can stand for; null if it is not clear who. In the view the words
 * of the quotation are the outlet's.
 */
export function personMeant(nested: Nested, at: number): Speaker | null {
  const { view, outer } = nested;
  const word = normAt(view, at);
  const { sentence, sentences } = view.passage;
  for (let s = sentence[at]!; s >= 0 && s > sentence[at]! - REACH; s -= 1) {
    const from = Math.max(outer.first, sentences[s * 2]!);
    if (from >= sentences[s * 2 + 1]!) break;
    // “He spoke of the mayor. He said, ‘…’”: of the one of whom the sentence before speaks, too.
    if (s < sentence[at]! && normAt(view, from) === word && from > outer.first) continue;
    const found = candidatesIn(nested, from, Math.min(at, sentences[s * 2 + 1]!), word);
    if (found.length > 0) return onlyOf(found);
    if (from === outer.first) break;
  }
  return word === 'they' ? null : namedBefore(nested, word);
}

/** Those of a stretch of the quotation, each once, in text order. */
function candidatesIn(nested: Nested, from: number, to: number, word: string): Speaker[] {
  const { view, around } = nested;
  const found: Speaker[] = [];
  for (let i = from; i < to; i += 1) {
    if (!isPlain(view, i)) continue;
    const one = word === 'they' ? groupAt(view, i, from) : personAt(view, i, from, word);
    if (one !== undefined && one.name !== around?.name && found.every(({ name }) => name !== one.name))
      found.push(one);
  }
  return found;
}

function onlyOf(found: readonly Speaker[]): Speaker | null {
  return found.length === 1 ? found[0]! : null;
}

/** A person by name or in words ("the officer") that ends at a token. */
function personAt(view: TextView, i: number, from: number, word: string): Speaker | undefined {
  const mention = view.mentionAt[i]!;
  if (mention >= 0) {
    if (view.mentions[mention]!.kind !== 'person' || view.mentionAt[i + 1] === mention) return undefined;
    return isOf(view, mention, word) ? speakerOfMention(view.mentions[mention]!) : undefined;
  }
  if (view.mentionAt[i + 1]! >= 0 || has(view, i + 1, Kind.nounPart)) return undefined;
  if (lemmaAt(view, i) !== normAt(view, i) || BODIES.has(normAt(view, i)) || BODY_NOUNS.has(normAt(view, i)))
    return undefined;
  const one = peopleAt(view, i, from);
  return one === null || genderOf(one.name, one.role) === otherThan(word) ? undefined : one;
}

function otherThan(word: string): 'm' | 'f' {
  return genderOfPronoun(word) === 'm' ? 'f' : 'm';
}

function isOf(view: TextView, mention: number, word: string): boolean {
  const { actor, role } = view.mentions[mention]!;
  return genderOf(actor, role) !== otherThan(word);
}

/** People in the plural ("sailors", "Norians") that end at a token. */
function groupAt(view: TextView, i: number, from: number): Speaker | undefined {
  const mention = view.mentionAt[i]!;
  if (mention >= 0) {
    const isGroup = groupWords.has(surfaceAt(view, i)) && normAt(view, i).endsWith('s');
    return isGroup ? speakerOfMention(view.mentions[mention]!) : undefined;
  }
  if (
    has(view, i + 1, Kind.nounPart) ||
    (!PLURALS.has(normAt(view, i)) && lemmaAt(view, i) === normAt(view, i))
  )
    return undefined;
  return peopleAt(view, i, from) ?? undefined;
}

const PLURALS = new Set(['people', 'folks', 'everybody', 'everyone', 'somebody', 'someone']);
const BODIES = new Set([
  'people',
  'folks',
  'family',
  'council',
  'government',
  'party',
  'committee',
  'company',
]);

/** The one person named in the line of the quotation and the one before it, beside who speaks. */
function namedBefore({ view, outer, around }: Nested, word: string): Speaker | null {
  const { mentions, mentionFirst, passage } = view;
  if (around === null || !around.named) return null;
  const found: Speaker[] = [];
  for (let m = 0; m < mentions.length && mentionFirst[m]! < outer.first; m += 1) {
    const at = mentionFirst[m]!;
    if (at < 0 || passage.paragraph[outer.first]! - passage.paragraph[at]! > 1) continue;
    if (mentions[m]!.kind !== 'person' || around.name.includes(mentions[m]!.actor) || !isOf(view, m, word))
      continue;
    if (found.every(({ name }) => name !== mentions[m]!.actor)) found.push(speakerOfMention(mentions[m]!));
  }
  return onlyOf(found);
}
