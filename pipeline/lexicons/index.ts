/** All shipped lexicons. To add one: write its file, and one line here. */
import { agency } from './agency.ts';
import { certainty } from './certainty.ts';
import { conflictMetaphor } from './conflict-metaphor.ts';
import { dominance } from './dominance.ts';
import { emotive } from './emotive.ts';
import { euphemism } from './euphemism.ts';
import { fear } from './fear.ts';
import { hedge } from './hedge.ts';
import { implicature } from './implicature.ts';
import { intensifier } from './intensifier.ts';
import { label } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { moral } from './moral.ts';
import { natureMetaphor } from './nature-metaphor.ts';
import { presupposition } from './presupposition.ts';
import { reportingVerb } from './reporting-verb.ts';
import { sensational } from './sensational.ts';
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
  agency,
  presupposition,
  sensational,
  hedge,
  euphemism,
  moral,
  label,
  'conflict-metaphor': conflictMetaphor,
  'nature-metaphor': natureMetaphor,
} as const satisfies Record<string, Lexicon>;
