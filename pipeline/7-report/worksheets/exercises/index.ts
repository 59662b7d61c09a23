/** All exercises, in the order of a course. To add one: a file here beside the others, and a line below. */
import type { Exercise } from '../exercise.ts';
import { codeAsAClass } from './code-as-a-class.ts';
import { factOrInterpretation } from './fact-or-interpretation.ts';
import { frameSheet } from './frame-sheet.ts';
import { headlineDissection } from './headline-dissection.ts';
import { headlineRealityCheck } from './headline-reality-check.ts';
import { headlineSwap } from './headline-swap.ts';
import { leftOut } from './left-out.ts';
import { lesson } from './lesson.ts';
import { loadedWordHunt } from './loaded-word-hunt.ts';
import { neutralRewrite } from './neutral-rewrite.ts';
import { sharedFactsStory } from './shared-facts-story.ts';
import { sourceAndVoiceCount } from './source-and-voice-count.ts';
import { twinArticles } from './twin-articles.ts';
import { typesOfSlant } from './types-of-slant.ts';
import { verbStanceSwap } from './verb-stance-swap.ts';
import { whoIsCalledWhat } from './who-is-called-what.ts';

export const exercises: readonly Exercise[] = [
  headlineDissection,
  headlineRealityCheck,
  headlineSwap,
  loadedWordHunt,
  neutralRewrite,
  twinArticles,
  factOrInterpretation,
  leftOut,
  sourceAndVoiceCount,
  verbStanceSwap,
  whoIsCalledWhat,
  typesOfSlant,
  frameSheet,
  sharedFactsStory,
  codeAsAClass,
  lesson,
];
