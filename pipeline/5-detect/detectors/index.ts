/** All detectors. To add one: write its file, and one line here. */
import type { Detector } from '../cue.ts';
import { rhetoricalQuestion } from './rhetorical-question.ts';

export const detectors = {
  'rhetorical-question': rhetoricalQuestion,
} as const satisfies Record<string, Detector>;
