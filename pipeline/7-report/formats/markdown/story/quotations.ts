import type { QuotePlace, Span, Variant } from '../../../../types.ts';
import type { ReportOptions } from '../../../format.ts';
import { counted, listed } from '../../../wording.ts';
import { markedText } from '../marked-text.ts';
import { type Block, heading, type Line, list, type Part, paragraph, strong } from '../nodes.ts';
import type { StoryFindings } from './telling.ts';
import { type QuotedUtterance, utterances } from './utterances.ts';

/** Utterances shown in full; the CSV file has them all. */
const SHOWN = 12;

/** Quotations that are printed in more than one way, with the aligned words; then those printed alike. */
export function quotationsSection(findings: StoryFindings, options: ReportOptions): Block[] {
  const all = utterances(findings.variants);
  const title = heading(2, 'Quotations');
  if (all.length === 0) {
    return [
      title,
      paragraph(
        'No quotation was found in two of these texts. They may quote different people, or paraphrase.',
      ),
    ];
  }
  const differing = all.filter(({ verdict }) => verdict !== 'verbatim');
  const alike = all.filter(({ verdict }) => verdict === 'verbatim');
  const shown = differing.slice(0, SHOWN);
  return [
    title,
    ...(shown.length === 0 ? [] : [paragraph(HOW_TO_READ)]),
    ...shown.flatMap((utterance) => utteranceBlocks(utterance, findings, options)),
    ...more(differing.length - shown.length),
    ...(alike.length === 0 ? [] : alikeBlocks(alike, findings, options)),
  ];
}

const HOW_TO_READ =
  'Words that differ are in bold. Where two texts print different words inside quotation marks for the same speaker and occasion, at most one can be verbatim; the texts alone do not show which. A quotation that is shorter in one text may simply have been cut for space.';

function utteranceBlocks(
  utterance: QuotedUtterance,
  findings: StoryFindings,
  { text }: ReportOptions,
): Block[] {
  const { reference, others, speaker, verdict } = utterance;
  const heads: Readonly<Record<Variant['verdict'], string>> = {
    altered: 'different words in quotation marks',
    trimmed: 'printed at different length',
    possible: 'perhaps the same words',
    verbatim: 'the same words',
  };
  const who = speaker ?? (text ? `“${opening(reference)}”` : 'One quotation');
  const title = heading(3, `${who}: ${heads[verdict]}`);
  const names = (places: readonly QuotePlace[]) => listed(places.map(({ id }) => findings.nameOf(id)));
  if (!text) {
    const tellings = names([reference, ...others.map(({ place }) => place)]);
    return [title, paragraph(`In ${tellings}; ${changeCount(others.flatMap(({ changes }) => changes))}.`)];
  }
  const lines: Line[] = [
    [strong(findings.nameOf(reference.id)), ': “', ...marked(reference, utterance.marks, findings), '”'],
    ...others.map(
      ({ place, marks }): Line => [
        strong(findings.nameOf(place.id)),
        ': “',
        ...marked(place, marks, findings),
        '”',
      ],
    ),
  ];
  return [title, list(lines), ...changeLine(utterance)];
}

/** The first words of a quotation, to call it by. */
function opening({ text, start, pieces }: QuotePlace): string {
  const first = pieces[0] === undefined ? text : text.slice(pieces[0].start - start, pieces[0].end - start);
  const words = first.replace(/[,.]?["”’]?$/, '').split(/\s+/);
  return words.length <= OPENING ? words.join(' ') : `${words.slice(0, OPENING).join(' ')} …`;
}

const OPENING = 6;

/** The printed words, attribution between them included, with the words that differ in bold. */
function marked(place: QuotePlace, marks: readonly Span[], { tellings }: StoryFindings): Part[] {
  const article = tellings.find(({ found }) => found.analysis.id === place.id);
  const source = article?.found.article[place.passage];
  if (source === undefined) return [place.text];
  // "I'll" for "I": the whole word differs.
  const whole = marks.map(({ start, end }) => ({ start: wordStart(source, start), end }));
  return markedText(source, place, whole);
}

function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[\p{L}\d]/u.test(text.charAt(start - 1)) && /[\p{L}\d'’]/u.test(text.charAt(start)))
    start -= 1;
  return start;
}

/** The changes in words, each once. */
function changeLine({ others }: QuotedUtterance): Block[] {
  const changes = others
    .flatMap(({ changes: own }) => own)
    .filter(({ from, to }) => from !== '' && to !== '');
  const seen = new Map<string, string>();
  for (const { from, to, kind } of changes) {
    const key = `${from} ${to}`.toLowerCase();
    if (!seen.has(key)) seen.set(key, `“${from}” / “${to}” (${KINDS[kind]})`);
  }
  return seen.size === 0 ? [] : [paragraph(`Side by side: ${[...seen.values()].slice(0, 8).join('; ')}.`)];
}

const KINDS: Readonly<Record<Variant['changes'][number]['kind'], string>> = {
  synonym: 'a word of like meaning',
  modality: 'how sure or how bound',
  person: 'who',
  negation: 'yes or no',
  strength: 'how strong',
  number: 'a number',
  deletion: 'left out',
  insertion: 'put in',
  wording: 'other words',
};

function changeCount(changes: Variant['changes']): string {
  return changes.length === 0
    ? 'the words differ only in length'
    : `${counted(changes.length, 'place')} differ`;
}

function alikeBlocks(
  alike: readonly QuotedUtterance[],
  findings: StoryFindings,
  { text }: ReportOptions,
): Block[] {
  const lines = alike.slice(0, SHOWN).map(({ reference, others, speaker }): Line => {
    const names = listed(
      [reference, ...others.map(({ place }) => place)].map(({ id }) => findings.nameOf(id)),
    );
    const words = text ? ` “${reference.text.replace(/\s+/g, ' ')}”` : ' one quotation';
    return [...(speaker === undefined ? [] : [strong(speaker), ': ']), `${words.trim()} (${names})`];
  });
  return [heading(3, 'Printed in the same words'), list(lines), ...more(alike.length - lines.length)];
}

function more(count: number): Block[] {
  if (count <= 0) return [];
  return [
    paragraph(
      `${counted(count, 'more quotation')} of this kind ${count === 1 ? 'is' : 'are'} in variants.csv.`,
    ),
  ];
}
