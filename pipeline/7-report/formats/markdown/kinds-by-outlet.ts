import type { Category, Findings, Profile } from '../../../types.ts';
import { NO_OUTLET } from '../../../types.ts';
import { CATEGORY_NAMES } from '../../category-names.ts';
import { inCategoryOrder } from '../../order.ts';
import { capitalised, counted, grouped } from '../../wording.ts';
import { type Block, heading, type Line, list, paragraph, strong } from './nodes.ts';

/** As many phrases as a reader takes in at a glance. */
const EXAMPLES = 3;

/** Which outlet's own words use which kinds, with counts and phrases; outlets in the order given, not by rank. */
export function kindsByOutlet(findings: Findings): Block[] {
  const { outlets } = findings.comparison;
  const used = inCategoryOrder(
    outlets.flatMap(({ rates }) =>
      inCategoryOrder(Object.keys(rates)).filter((category) => countOf(rates[category]) > 0),
    ),
  );
  const lengths = outlets.map(({ name, summary }) => `${name} ${grouped(summary.tokens.own)}`).join(', ');
  const title = heading(3, 'Kinds of marks in the outlets’ own words');
  if (used.length === 0) return [title, paragraph('Nothing is marked in the own words of any outlet.')];
  const phrases = phrasesByOutlet(findings);
  return [
    title,
    paragraph(
      `Only own words of the bodies count here, not headlines and not quotations. A longer text has more room for marks; own words: ${lengths}.`,
    ),
    list(used.map((category) => kindLine(category, outlets, phrases))),
  ];
}

function kindLine(
  category: Category,
  outlets: readonly Profile[],
  phrases: ReadonlyMap<string, readonly string[]>,
): Line {
  const using = outlets.filter(({ rates }) => countOf(rates[category]) > 0);
  const others = outlets.length - using.length;
  const uses = using.map(({ name, rates }) => {
    const count = countOf(rates[category]);
    const found = phrases.get(keyOf(name, category)) ?? [];
    const shown = found.slice(0, EXAMPLES).map((phrase) => `“${phrase}”`);
    const examples =
      shown.length === 0 ? '' : ` (${shown.join(', ')}${found.length > EXAMPLES ? ', …' : ''})`;
    return `${name} ${counted(count, 'time')}${examples}`;
  });
  const none =
    others === 0
      ? ''
      : others === 1
        ? `; ${outlets.find((outlet) => !using.includes(outlet))?.name} none`
        : `; the other ${others} outlets none`;
  const { name, meaning } = CATEGORY_NAMES[category];
  return [strong(capitalised(name)), ` (${meaning}): ${uses.join('; ')}${none}.`];
}

/** The first distinct marked phrases in the outlets’ own words of the bodies, one more than is shown. */
function phrasesByOutlet({ articles }: Findings): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const { analysis } of articles) {
    for (const cue of analysis.cues) {
      if (cue.voice !== 'outlet' || cue.passage !== 'body') continue;
      const key = keyOf(analysis.outlet || NO_OUTLET, cue.category);
      const found = phrases.get(key) ?? [];
      const isNew = !found.some((phrase) => phrase.toLowerCase() === cue.text.toLowerCase());
      if (isNew && found.length <= EXAMPLES) phrases.set(key, [...found, cue.text]);
    }
  }
  return phrases;
}

function keyOf(outlet: string, category: Category): string {
  return `${category} ${outlet}`;
}

function countOf(rate: { readonly count: number } | undefined): number {
  return rate?.count ?? 0;
}
