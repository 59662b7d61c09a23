import type { Cue } from '../../../types.ts';
import { CATEGORY_NAMES } from '../../category-names.ts';
import { inReadingOrder } from '../../order.ts';
import { headlineOf, label, type NumberedArticle } from './label.ts';
import { markedText } from './marked-text.ts';
import { type Block, heading, type Line, link, table } from './nodes.ts';

/** The headlines under each other, marked phrases in bold. `page` gives the file of an article, if it has its own. */
export function headlines(
  articles: readonly NumberedArticle[],
  page: (article: NumberedArticle) => string | undefined,
): Block[] {
  const rows = articles.map((article): Line[] => {
    const text = headlineOf(article.found);
    const cues = inReadingOrder(article.found.analysis.cues.filter((cue) => cue.passage === 'headline'));
    const path = page(article);
    return [
      path === undefined ? label(article) : [link(path, label(article))],
      markedText(text, { start: 0, end: text.length }, cues),
      cues.length === 0 ? 'nothing' : cues.map(what).join('; '),
    ];
  });
  return [heading(2, 'The headlines'), table([['Article', 'Headline', 'What is marked'], ...rows])];
}

function what({ text, category, voice }: Cue): string {
  const whose = voice === 'outlet' ? '' : voice === 'quote' ? ' (in quotation marks)' : ' (reported speech)';
  return `“${text}”: ${CATEGORY_NAMES[category].name}${whose}`;
}
