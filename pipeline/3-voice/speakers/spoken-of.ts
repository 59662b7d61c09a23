/** Who is spoken of where a pronoun stands, and so is not the one it stands for. */
import type { Ranges } from '../attributions/attribution.ts';
import { has, isPlain, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Gender } from './heard.ts';

const OBLIQUES: Readonly<Record<Gender, ReadonlySet<string>>> = {
  m: new Set(['him']),
  f: new Set(['her']),
};

/** "When a sailor asked, he cut her off": the sailor is "her". */
export function isObjectBehind(view: TextView, at: number, gender: Gender): boolean {
  const { sentences, sentence } = view.passage;
  const end = sentences[sentence[at]! * 2 + 1]!;
  const others = OBLIQUES[gender === 'm' ? 'f' : 'm'];
  for (let i = at + 1; i < Math.min(end, at + NEAR); i += 1)
    if (isPlain(view, i) && others.has(normAt(view, i))) return true;
  return false;
}

/** From a pronoun to the object of its verb. */
const NEAR = 5;

/** "The guard told him to wait.": the sentence is about him, and so is the next. */
export function isToldHim(view: TextView, sentence: number, gender: Gender): boolean {
  const { sentences } = view.passage;
  for (let i = sentences[sentence * 2]!; i < sentences[sentence * 2 + 1]!; i += 1)
    if (OBLIQUES[gender].has(normAt(view, i)) && isPlain(view, i) && has(view, i - 1, Kind.whom)) return true;
  return false;
}

/** “The president welcomes it,” he said: no president speaks so of himself. */
export function isSpokenOfByOffice(view: TextView, content: Ranges, actor: string): boolean {
  return (
    namesOffice(view, content) &&
    view.mentions.some((one) => one.actor === actor && one.role !== undefined && OFFICE.test(one.role))
  );
}

const OFFICE = /^(?:U\.?S\.? )?president$/i;

/** "the president" stands in these words, and not that of another country. */
function namesOffice(view: TextView, content: Ranges): boolean {
  for (let r = 0; r < content.length; r += 2)
    for (let i = content[r]! + 1; i < content[r + 1]!; i += 1) {
      if (normAt(view, i) !== 'president' || normAt(view, i - 1) !== 'the' || isPlain(view, i)) continue;
      if (normAt(view, i + 1) !== 'of' && (view.mentionAt[i + 1] ?? -1) < 0) return true;
    }
  return false;
}
