/** The public API of newsframe. */

export { FORMATS as inputFormats } from './1-read/formats/index.ts';
export { read } from './1-read/read.ts';
export { detectors } from './5-detect/detectors/index.ts';
export { type ConcordanceQuery, concordance, type KwicLine } from './6-compare/concordance.ts';
export { type Comparer, emptySummary, mergeSummaries, summarise } from './6-compare/index.ts';
export { formats as reportFormats } from './7-report/index.ts';
export { withText } from './analysis.ts';
export { lexicons } from './lexicons/index.ts';
export type { EntryGroup, EntryOptions, EntryRow, Lexicon } from './lexicons/lexicon.ts';
export {
  contentHash,
  createNewsframe,
  type Hash,
  type Newsframe,
  type NewsframeOptions,
  type Reporter,
  type ReportRequest,
} from './pipeline.ts';
export type * from './types.ts';
export { VERSION } from './version.ts';
