import type { ReportFile } from '../../../../types.ts';
import type { ReportOptions } from '../../../format.ts';
import { counted, listed } from '../../../wording.ts';
import { type Block, heading, link, list, paragraph, quotation, serialise, strong } from '../nodes.ts';
import { copiesSection } from './copies.ts';
import { figuresSection } from './figures.ts';
import { headlinesSection } from './headlines.ts';
import { labelsSection } from './labels.ts';
import { notFoundSection } from './not-found.ts';
import { questionsSection } from './questions.ts';
import { quotationsSection } from './quotations.ts';
import type { StoryFindings } from './telling.ts';
import { voicesSection } from './voices.ts';
import { wordsSection } from './words.ts';

/** Path of a story's page below the report's folder. */
export function storyPath({ story }: StoryFindings): string {
  return `stories/${story.id}.md`;
}

/** The comparison of one story, to be printed for a class. */
export function storyPage(findings: StoryFindings, options: ReportOptions): ReportFile {
  const blocks: Block[] = [
    heading(1, findings.story.title.trim() || '(no headline)'),
    paragraph(opening(findings)),
    beforeYouRead(),
    ...headlinesSection(findings),
    ...voicesSection(findings),
    ...quotationsSection(findings, options),
    ...figuresSection(findings, options),
    ...notFoundSection(findings, options),
    ...labelsSection(findings),
    ...copiesSection(findings, options),
    ...wordsSection(findings),
    ...questionsSection(findings),
    ...whyTogether(findings, options),
    paragraph([link('../report.md', 'Back to the overview')]),
  ];
  return { path: storyPath(findings), text: serialise(blocks) };
}

function opening({ tellings }: StoryFindings): string {
  const outlets = new Set(tellings.map(({ found }) => found.analysis.outlet).filter((outlet) => outlet));
  const from = outlets.size === 0 ? '' : ` from ${counted(outlets.size, 'outlet')}`;
  return `${counted(tellings.length, 'article')}${from} on one event, side by side: ${listed(tellings.map(({ name }) => name))}.`;
}

function beforeYouRead(): Block {
  return quotation(
    [strong('Before you read')],
    'This page shows where the tellings differ. It does not say which one is right, and it says nothing about anybody’s intentions. Every number can be followed to words in a text.',
    'The comparison works with the texts as they were supplied. What was not found in one may stand in a part that was cut off, in a later version, or there in words that were not recognised.',
  );
}

function whyTogether({ story }: StoryFindings, { text }: ReportOptions): Block[] {
  const reasons = text ? story.why : story.why.filter((reason) => !reason.startsWith('shared quotation'));
  return [
    heading(2, 'Why these articles are taken together'),
    list(reasons.map((reason) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`)),
  ];
}
