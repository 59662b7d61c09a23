/** A large lexicon that fires nowhere: what many entries cost where the text has none of them. */
import type { EntryRow, Lexicon } from '../../pipeline/lexicons/lexicon.ts';
import { seededRandom } from '../../pipeline/stats/random.ts';

const ONSETS = 'bl br dr fl gl kr pl sk sn spl str thr tr vl vr zw'.split(' ');
const VOWELS = 'a e i o u ae ou'.split(' ');
const CODAS = 'b d g lk lm nd ng nk rb rk rv sk x zz'.split(' ');

/**
 * Invented words by themselves, in a row, inflected, with a gap, and behind words of the texts themselves, so
 * that nearly every word of a text begins an entry.
 */
export function inventedEntries(count: number, seed: string, texts: readonly string[]): Lexicon {
  const random = seededRandom(`${seed}/entries`);
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)]!;
  const syllable = (): string => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const word = (): string => syllable() + syllable();
  const real = [...new Set(texts.flatMap((text) => text.toLowerCase().match(/\b[a-z]{2,}\b/g) ?? []))];
  const shapes = [
    () => word(),
    () => `${word()} ${word()}`,
    () => `${word()}/v the ${word()}`,
    () => `${word()} *0-2 ${word()}`,
    () => `${pick(real)} ${word()}`,
    () => `${pick(real)} (${word()}|${word()}) ${pick(real)}`,
  ];
  const patterns = new Set<string>();
  while (patterns.size < count) patterns.add(shapes[patterns.size % shapes.length]!());
  return {
    id: 'invented',
    category: 'emotive',
    title: 'Invented entries',
    description: 'Words of no language, to measure what many entries cost.',
    licence: 'CC0-1.0',
    negation: 'keep',
    groups: [
      {
        why: '“{text}” is no word.',
        source: 'own',
        entries: [...patterns].map((pattern): EntryRow => [pattern, 1, '']),
      },
    ],
  };
}
