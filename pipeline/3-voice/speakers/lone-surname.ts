/** "Seaman said": a surname that is an ordinary word too, so that it was taken for no name. */
import { groupWords, nationalityWords } from '../../lexicons/gazetteers/index.ts';
import { LexemeFlag, type Speaker } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { flagsAt, opensSentence, PROPN, posAt, surfaceAt, type TextView, textOf } from '../text-view.ts';
import { namedSpeaker } from './speaker.ts';

export function loneSurname(view: TextView, { first, head }: Phrase): Speaker | undefined {
  if (!isCapital(view, head) || (head > first && posAt(view, head) !== PROPN)) return undefined;
  const surface = surfaceAt(view, head);
  // "Republicans": many, and no surname.
  if (surface.endsWith('s') && (groupWords.has(surface) || nationalityWords.has(surface))) return undefined;
  const ending = ` ${surface}`;
  for (const { kind, actor, role } of view.mentions)
    if (kind === 'person' && actor.endsWith(ending)) return namedSpeaker(actor, surface, role);
  // The capital of the first word says nothing.
  if (opensSentence(view, first)) return undefined;
  for (let i = first; i <= head; i += 1)
    if (!isCapital(view, i) || (first < head && posAt(view, i) !== PROPN)) return undefined;
  const name = textOf(view, first, head + 1);
  return namedSpeaker(name, name, undefined);
}

function isCapital(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.capital) !== 0;
}
