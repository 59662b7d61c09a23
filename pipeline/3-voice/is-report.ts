/**
 * What of the attributions found is a report of words or views. A verb may govern a thing ("backed the plan"), a
 * deed ("refused to answer") or an enquiry ("to see if they qualify"): nobody is heard there, and so the words are
 * the outlet's and no quotation.
 */
import type { Quote } from '../types.ts';

/** Verbs of will and choice: what follows "to" is done or wanted, not said. */
const OF_WILL = new Set(
  'want plan intend aim decide choose prefer seek look prepare opt resolve refuse decline pretend aspire long wish'.split(
    ' ',
  ),
);
/** Verbs of finding out: in the infinitive and as a participle they name an aim, no finding. */
const OF_ENQUIRY = new Set(
  'see find decide determine discover learn know understand judge consider'.split(' '),
);

/** Verbs of taking sides by deed: "backed Obama", "targeting nine districts". */
const OF_DEED = new Set(
  'back support embrace celebrate thank credit champion target challenge endorse oppose prefer favour favor want address'.split(
    ' ',
  ),
);

/** `rule`: construction and frame, as "verb to", "infinitive that". Marked words are always a quotation. */
export function isReport({ type, rule, verb = '', speaker }: Quote): boolean {
  if (type !== 'indirect') return true;
  const [construction, frame] = rule.split(' ', 2);
  if (frame === 'object' && OF_DEED.has(verb)) return false;
  if (frame === 'to' && (OF_WILL.has(verb) || (construction === 'passive' && speaker === null))) return false;
  return !((construction === 'infinitive' || construction === 'participle') && OF_ENQUIRY.has(verb));
}
