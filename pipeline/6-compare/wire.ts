/** Whether an article carries copy of a news agency, as its own lines say. */
import type { Analysis, Furniture } from '../types.ts';

export interface Agency {
  readonly name: string;
  /** true: the whole article is the agency's; false: it took part. */
  readonly whole: boolean;
}

/** Names and short names of agencies, as lines and datelines print them. */
const AGENCIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Associated Press', /\bAssociated Press\b|\bAP\b/],
  ['Reuters', /\bReuters\b/],
  ['Agence France-Presse', /\bAgence France-Presse\b|\bAFP\b/],
  ['United Press International', /\bUnited Press International\b|\bUPI\b/],
  ['PA Media', /\bPA Media\b|\bPress Association\b|\bPA\b/],
  ['dpa', /\bdpa\b|\bDeutsche Presse-Agentur\b/],
  ['Bloomberg', /\bBloomberg\b/],
  ['Xinhua', /\bXinhua\b/],
];
/** An agency by what it calls itself: "Continental Press Agency", "Eastmark News Agency". */
const BY_NAME =
  /\b((?:\p{Lu}[\p{L}.-]+ ){1,4}(?:Press|News) (?:Agency|Service|Association)|\p{Lu}[\p{L}-]+ Newswire)\b/u;
/** A dateline's bracket: "VELLHAVEN (CPA) —". */
const BRACKET = /\((\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua)\)/u;

const WHOLE: ReadonlySet<Furniture['kind']> = new Set(['dateline', 'byline', 'legal']);
const PART: ReadonlySet<Furniture['kind']> = new Set(['wire', 'source', 'credit']);

/**
 * The agency that an article's byline, dateline, copyright or credit line names; undefined if there is none or
 * if the outlet is that agency. The agency of a picture is not the agency of the text.
 */
export function agencyOf({ outlet, furniture }: Analysis): Agency | undefined {
  let found: Agency | undefined;
  for (const { kind, text } of furniture) {
    if (kind === 'credit' || (!WHOLE.has(kind) && !PART.has(kind))) continue;
    const name = agencyIn(text, kind === 'dateline');
    if (name === undefined || isOutlet(name, text, outlet)) continue;
    if (WHOLE.has(kind)) return { name, whole: true };
    found ??= { name, whole: false };
  }
  return found;
}

/** Whether an outlet is a news agency by its name. */
export function isAgency(outlet: string | undefined): boolean {
  return outlet !== undefined && agencyIn(outlet, false) !== undefined;
}

function agencyIn(text: string, isDateline: boolean): string | undefined {
  const known = AGENCIES.find(([, pattern]) => pattern.test(text))?.[0];
  return known ?? BY_NAME.exec(text)?.[1] ?? (isDateline ? BRACKET.exec(text)?.[1] : undefined);
}

/** "CNN" of CNN.com, "CPA" of the Continental Press Agency. */
function isOutlet(agency: string, text: string, outlet: string | undefined): boolean {
  if (outlet === undefined) return false;
  const short = BRACKET.exec(text)?.[1] ?? agency;
  const initials = (outlet.match(/\b\p{Lu}/gu) ?? []).join('');
  return [agency, short].some(
    (name) =>
      outlet.toLowerCase().includes(name.toLowerCase()) ||
      initials.includes(name) ||
      isShortFor(outlet, agency),
  );
}

function isShortFor(outlet: string, agency: string): boolean {
  return AGENCIES.some(([name, pattern]) => name === agency && pattern.test(outlet));
}
