/** All exercises, in the order of a course. To add one: a file here beside the others, and a line below. */
import type { Exercise } from '../exercise.ts';
import { headlineDissection } from './headline-dissection.ts';
import { headlineRealityCheck } from './headline-reality-check.ts';
import { loadedWordHunt } from './loaded-word-hunt.ts';

export const exercises: readonly Exercise[] = [headlineDissection, headlineRealityCheck, loadedWordHunt];
