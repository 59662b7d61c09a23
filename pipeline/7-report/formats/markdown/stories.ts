import type { Findings } from '../../../types.ts';
import { counted, listed } from '../../wording.ts';
import { type Block, heading, type Line, link, list, paragraph } from './nodes.ts';
import { storyPath } from './story/story-page.ts';
import type { StoryFindings } from './story/telling.ts';

/** Articles listed by name behind a story. */
const SHOWN = 6;

/** The events that several articles tell, each with a page of its own. */
export function storiesSection(stories: readonly StoryFindings[], { comparison }: Findings): Block[] {
  if (comparison.articles < 2) return [];
  const title = heading(2, 'The stories');
  const alone = comparison.stories.filter(({ articles }) => articles.length === 1).length;
  if (stories.length === 0) {
    return [
      title,
      paragraph('No two of these articles seem to tell of the same event, so none are set side by side.'),
    ];
  }
  const rest = alone === 0 ? '' : ` ${counted(alone, 'article')} ${alone === 1 ? 'stands' : 'stand'} alone.`;
  return [
    title,
    paragraph(
      `${counted(stories.length, 'event')} ${stories.length === 1 ? 'is' : 'are'} told by more than one article. Each has a page that sets the tellings side by side.${rest}`,
    ),
    list(stories.map(storyLine)),
  ];
}

function storyLine(findings: StoryFindings): Line {
  const { story, tellings, variants, figures, coverage } = findings;
  const names = tellings.slice(0, SHOWN).map(({ name }) => name);
  const more = tellings.length - names.length;
  const differing = variants.filter(({ verdict }) => verdict === 'altered').length;
  const figureGroups = figures.filter(({ verdict }) => verdict === 'differs').length;
  const found = [
    ...(differing > 0
      ? [
          counted(
            differing,
            'pair of quotations in different words',
            'pairs of quotations in different words',
          ),
        ]
      : []),
    ...(figureGroups > 0
      ? [counted(figureGroups, 'group of figures that differ', 'groups of figures that differ')]
      : []),
    ...(coverage.length > 0
      ? [counted(coverage.length, 'item not found in every text', 'items not found in every text')]
      : []),
  ];
  return [
    link(storyPath(findings), story.title.trim() || '(no headline)'),
    ` (${more > 0 ? `${names.join(', ')} and ${counted(more, 'more')}` : listed(names)})${found.length === 0 ? '' : `: ${listed(found)}`}`,
  ];
}
