/** All exercises, in the order of a course. To add one: a file here beside the others, and a line below. */
import type { Exercise } from '../exercise.ts';
import { codeAsAClass } from './code-as-a-class.ts';
import { factOrInterpretation } from './fact-or-interpretation.ts';
import { headlineDissection } from './headline-dissection.ts';
import { headlineRealityCheck } from './headline-reality-check.ts';
import { headlineSwap } from './headline-swap.ts';
import { leftOut } from './left-out.ts';
import { lesson } from './lesson.ts';
import { loadedWordHunt } from './loaded-word-hunt.ts';
import { neutralRewrite } from './neutral-rewrite.ts';
import { twinArticles } from './twin-articles.ts';

export const exercises: readonly Exercise[] = [
  headlineDissection,
  headlineRealityCheck,
  headlineSwap,
  loadedWordHunt,
  neutralRewrite,
  twinArticles,
  factOrInterpretation,
  leftOut,
  codeAsAClass,
  lesson,
];
