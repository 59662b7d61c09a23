/** "Many farmers left. They said …": the group that the sentence before is about. */
import type { Speaker } from '../../types.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { has, isPlain, isVerb, normAt, type TextView, textOf } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { genusOf } from './heard.ts';
import { withoutArticle } from './role-beside.ts';

/**
 * The subject of the first verb of the sentence before, in the same paragraph, if it is people; undefined without one,
 * or if other words than these may open the pronoun’s own sentence: then it may be theirs.
 */
export function groupBefore(view: TextView, at: number, sentence: number): Speaker | undefined {
  const { sentences, paragraph } = view.passage;
  const first = sentences[sentence * 2 - 2];
  if (first === undefined || paragraph[first] !== paragraph[at] || at - sentences[sentence * 2]! > LEAD)
    return undefined;
  for (let i = first + 1; i < sentences[sentence * 2 - 1]!; i += 1) {
    if (!isPlain(view, i)) return undefined;
    if (!isVerb(view, i) || has(view, i, Kind.participle) || normAt(view, i - 1) === 'to') continue;
    const phrase = subjectBefore(view, i, first)?.phrase;
    if (phrase?.kind !== 'role' || phrase.first > i) return undefined;
    const mention = textOf(view, phrase.first, phrase.end);
    const role = withoutArticle(mention);
    const speaker = { name: role, mention, role, named: false };
    return genusOf(view, phrase, speaker) === 'group' ? speaker : undefined;
  }
  return undefined;
}

/** Tokens that may stand before the pronoun: "Yet they", "In the end, they". */
const LEAD = 4;
