/** Who without a name is the subject of a sentence: "The council left", "A sailor came". */
import { genderOf } from '../../lexicons/gazetteers/gender.ts';
import type { Speaker } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { has, isPlain, isVerb, normAt, type TextView, textOf } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { type Gender, genusOf } from './heard.ts';
import { withoutArticle } from './role-beside.ts';

/** The subject of the first verb of a sentence that stands before `end`. */
export function firstSubject(view: TextView, sentence: number, end: number): Phrase | undefined {
  const first = view.passage.sentences[sentence * 2]!;
  for (let i = first + 1; i < end; i += 1) {
    if (!isPlain(view, i)) return undefined;
    if (
      !isVerb(view, i) ||
      view.mentionAt[i]! >= 0 ||
      has(view, i, Kind.participle) ||
      normAt(view, i - 1) === 'to'
    )
      continue;
    const phrase = subjectBefore(view, i, first)?.phrase;
    return phrase === undefined || phrase.first > i ? undefined : phrase;
  }
  return undefined;
}

export function unnamed(view: TextView, { first, end }: Phrase): Speaker {
  const mention = textOf(view, first, end);
  const role = withoutArticle(mention);
  return { name: role, mention, role, named: false };
}

/** "A sailor came": somebody new, of whom the pronouns behind will speak; not "if a sailor came". */
export function newcomer(view: TextView, sentence: number, end: number, gender: Gender): Speaker | undefined {
  if (!opensWithNew(view, sentence, end)) return undefined;
  const phrase = firstSubject(view, sentence, end);
  if (phrase?.kind !== 'role' || isSupposed(view, phrase)) return undefined;
  if (!NEW.has(normAt(view, phrase.first)) && !isAnothers(view, phrase.first, gender)) return undefined;
  const speaker = unnamed(view, phrase);
  if (genusOf(view, phrase, speaker) !== 'person') return undefined;
  const known = genderOf('', speaker.role);
  return known === undefined || known === gender ? speaker : undefined;
}

/** "a" or "another" stands before the first verb; without it there is no need to look for a subject. */
function opensWithNew(view: TextView, sentence: number, end: number): boolean {
  for (let i = view.passage.sentences[sentence * 2]!; i < end && !isVerb(view, i); i += 1)
    if (NEW.has(normAt(view, i)) || has(view, i, Kind.possessive) || normAt(view, i) === 'my') return true;
  return false;
}

/** "her father", "my mother": not the one whose father he is, whom the other pronoun would stand for. */
function isAnothers(view: TextView, at: number, gender: Gender): boolean {
  const owner = normAt(view, at);
  return owner === 'my' || owner === (gender === 'm' ? 'her' : 'his');
}

const NEW = new Set(['a', 'an', 'another', 'one']);

/** "if a sailor wanted to leave": nobody has. */
export function isSupposed(view: TextView, { first }: Phrase): boolean {
  return first > 0 && normAt(view, first - 1) === 'if' && NEW.has(normAt(view, first));
}
