import type { Comparison, Findings } from '../../../types.ts';
import { NO_OUTLET } from '../../../types.ts';
import { counted } from '../../wording.ts';
import { contrastsSection } from './contrasts.ts';
import { differencesHold } from './differences-hold.ts';
import { kindsByOutlet } from './kinds-by-outlet.ts';
import type { NumberedArticle } from './label.ts';
import { type Block, heading, paragraph, quotation, strong } from './nodes.ts';
import { whomByOutlet } from './whom.ts';
import { wordContrasts } from './word-contrasts.ts';

/** The comparison in words: cautions first, then kinds of marks, then single words. */
export function tellings(articles: readonly NumberedArticle[], findings: Findings): Block[] {
  const { comparison } = findings;
  const title = heading(2, 'How the tellings differ');
  const cautions = takeCare(comparison);
  if (comparison.articles < 2) return [title, ...(cautions.length === 0 ? [paragraph(ALONE)] : cautions)];
  return [
    title,
    paragraph(whatIsCompared(comparison)),
    ...cautions,
    ...kindsByOutlet(findings),
    ...differencesHold(findings),
    ...whomByOutlet(findings),
    ...contrastsSection(comparison),
    ...wordContrasts(
      { keyness: comparison.keyness.filter(({ scope }) => scope === 'corpus') },
      names(articles, comparison),
    ),
  ];
}

const ALONE = 'There is only one article, so there is no other telling to set beside it.';

function whatIsCompared({ articles, outlets }: Comparison): string {
  const named = outlets.filter(({ name }) => name !== NO_OUTLET).length;
  const without = outlets.find(({ name }) => name === NO_OUTLET)?.summary.articles ?? 0;
  const others = without === 0 ? '' : `, ${without} of them without an outlet`;
  const from = named === 0 ? 'without an outlet' : `from ${counted(named, 'outlet')}${others}`;
  return `${counted(articles, 'article')} ${from}. What follows describes these texts and no others.`;
}

function takeCare({ cautions }: Comparison): Block[] {
  return cautions.length === 0 ? [] : [quotation([strong('Take care')], ...cautions)];
}

/** What to call a side of a contrast: outlets by their name, single articles by their number in the report. */
function names(articles: readonly NumberedArticle[], { outlets }: Comparison): (side: string) => string {
  const isOutlet = new Set(outlets.map(({ name }) => name));
  const numbers = new Map(articles.map(({ number, found }) => [found.analysis.id, `article ${number}`]));
  return (side) => (isOutlet.has(side) ? side : (numbers.get(side) ?? side));
}
