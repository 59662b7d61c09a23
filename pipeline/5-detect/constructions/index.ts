/** All constructions. To add one: its name in `lexicons/lexicon.ts`, its file, and one line here. */
import type { Construction } from '../../lexicons/lexicon.ts';
import { agentless } from './agentless.ts';
import { agentlessPassive } from './agentless-passive.ts';
import type { Construe } from './construction.ts';
import { unheldFear } from './unheld-fear.ts';
import { unnamedReport } from './unnamed-report.ts';
import { unnamedSource } from './unnamed-source.ts';

export const constructions = {
  'agentless-passive': agentlessPassive,
  agentless,
  'unheld-fear': unheldFear,
  'unnamed-report': unnamedReport,
  'unnamed-source': unnamedSource,
} as const satisfies Record<Construction, Construe>;
