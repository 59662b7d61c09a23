import type { Analysis, Category, PassageName, Strength } from '../../../pipeline/types.ts';
import type { GoldMark } from '../gold.ts';

/** A cue as the comparison sees it: its place and its category. */
export interface CueMark extends GoldMark {
  readonly passage: PassageName;
}

export interface CueChoice {
  /** Least strength. */
  readonly strength: Strength;
  /** Only cues of the body in the outlet's own voice. */
  readonly ownVoice: boolean;
  /** All kinds unless given. */
  readonly categories?: ReadonlySet<Category> | undefined;
}

/** The cues of an analysis that count. */
export function cueMarks(
  { cues }: Analysis,
  { strength, ownVoice, categories }: CueChoice,
): readonly CueMark[] {
  return cues
    .filter((cue) => cue.strength >= strength && (categories?.has(cue.category) ?? true))
    .filter((cue) => !ownVoice || (cue.voice === 'outlet' && cue.passage === 'body'))
    .map(({ passage, start, end, category }) => ({ passage, start, end, label: category }));
}
