/** All shipped lexicons. To add one: write its file, and one line here. */
import { certainty } from './certainty.ts';
import { dominance } from './dominance.ts';
import { emotive } from './emotive.ts';
import { fear } from './fear.ts';
import { implicature } from './implicature.ts';
import { intensifier } from './intensifier.ts';
import type { Lexicon } from './lexicon.ts';
import { reportingVerb } from './reporting-verb.ts';
import { speculation } from './speculation.ts';
import { vagueSource } from './vague-source.ts';

export const lexicons = {
  emotive,
  intensifier,
  fear,
  dominance,
  speculation,
  'vague-source': vagueSource,
  certainty,
  'reporting-verb': reportingVerb,
  implicature,
} as const satisfies Record<string, Lexicon>;
