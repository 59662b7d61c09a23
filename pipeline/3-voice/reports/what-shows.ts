/** Verbs of showing: "the figures show that …" reports, "his anger shows that …" concludes. */
import { OF_ENQUIRY, OF_EVIDENCE, OF_KNOWING, OF_SHOWING } from '../../lexicons/report-limits.ts';
import { LexemeFlag } from '../../types.ts';
import { flagsAt, lemmaAt, normAt, type TextView } from '../text-view.ts';

export const SHOWN = new Set(['show', 'demonstrate', 'prove', 'underscore']);

export function isShown(verb: string): boolean {
  return OF_SHOWING.has(verb) || OF_EVIDENCE.has(verb);
}

/** No finding, and no name that nobody knows. */
export function showsNothing(view: TextView, head: number): boolean {
  return (flagsAt(view, head) & LexemeFlag.capital) === 0 && !FINDINGS.has(lemmaAt(view, head));
}

/** Things that show what somebody has found. */
const FINDINGS = new Set(
  'result number figure evidence examination review search inquiry probe test count tally audit estimate projection model experiment story account'.split(
    ' ',
  ),
);

/** "shocked to learn", "happy to see": what is met with the feeling is a fact. */
export function isShownBy(view: TextView, to: number): boolean {
  if (normAt(view, to) !== 'to' || to + 1 >= view.passage.length) return false;
  const met = lemmaAt(view, to + 1);
  return OF_KNOWING.has(met) || OF_ENQUIRY.has(met);
}
