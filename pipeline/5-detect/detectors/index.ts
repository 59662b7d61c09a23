/** All detectors. To add one: write its file, and one line here. */
import type { Detector } from '../cue.ts';
import { forwardReference } from './forward-reference.ts';
import { headlineCapitals } from './headline-capitals.ts';
import { headlineExclamation } from './headline-exclamation.ts';
import { headlineList } from './headline-list.ts';
import { readerAddress } from './reader-address.ts';
import { rhetoricalQuestion } from './rhetorical-question.ts';
import { scareQuote } from './scare-quote.ts';
import { unfinishedHeadline } from './unfinished-headline.ts';

export const detectors = {
  'rhetorical-question': rhetoricalQuestion,
  'scare-quote': scareQuote,
  'forward-reference': forwardReference,
  'headline-capitals': headlineCapitals,
  'headline-exclamation': headlineExclamation,
  'headline-list': headlineList,
  'reader-address': readerAddress,
  'unfinished-headline': unfinishedHeadline,
} as const satisfies Record<string, Detector>;
