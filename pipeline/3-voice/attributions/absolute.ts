/** "with many farmers, including Ada Korran, arguing …", "with officials praising the town and vowing …": who that is. */
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { DET, has, isComma, isPlain, normAt, posAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** The noun behind "with" whose participle stands at `i`, behind an aside or "and"; undefined without one. */
export function absoluteSubject(view: TextView, i: number, first: number): Phrase | undefined {
  if (i - 3 <= first) return undefined;
  if (isComma(view, i - 1)) return beforeAside(view, i - 1, first);
  return has(view, i - 1, Kind.conjunction) ? ofFirstParticiple(view, i - 1, first) : undefined;
}

/** Tokens of an aside, or of the first participle and what belongs to it. */
const REACH = 20;

function beforeAside(view: TextView, comma: number, first: number): Phrase | undefined {
  for (let i = comma - 1; i > first && i > comma - REACH && isPlain(view, i); i -= 1)
    if (isComma(view, i) && opensAside(view, i + 1)) return behindWith(view, i - 1, first);
  return undefined;
}

/** "including Korran", "the mayor of Ossel", "who lives there" */
function opensAside(view: TextView, i: number): boolean {
  return OPENS_ASIDE.has(normAt(view, i)) || posAt(view, i) === DET || normAt(view, i) === 'who';
}

const OPENS_ASIDE = new Set([
  'including',
  'such',
  'like',
  'among',
  'led',
  'notably',
  'especially',
  'particularly',
]);

function ofFirstParticiple(view: TextView, and: number, first: number): Phrase | undefined {
  for (let i = and - 1; i > first && i > and - REACH && isPlain(view, i) && !isComma(view, i); i -= 1) {
    if (!has(view, i, Kind.participle)) continue;
    const phrase = behindWith(view, i - 1, first);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

function behindWith(view: TextView, at: number, first: number): Phrase | undefined {
  const phrase = phraseEndingAt(view, at, first);
  if (phrase === undefined || phrase.first <= first || normAt(view, phrase.first - 1) !== 'with')
    return undefined;
  return phrase.kind === 'paper' ? undefined : phrase;
}
