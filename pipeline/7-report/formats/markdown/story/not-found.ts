import type { Coverage, CoverageKind } from '../../../../types.ts';
import type { ReportOptions } from '../../../format.ts';
import { counted, listed } from '../../../wording.ts';
import { type Block, heading, type Line, list, paragraph, strong } from '../nodes.ts';
import { printed } from './printed.ts';
import type { StoryFindings } from './telling.ts';

/** Items shown of a kind; the CSV file has them all. */
const SHOWN = 8;
/** A sentence longer than this is cut. */
const LONGEST = 260;

const TITLES: Readonly<Record<CoverageKind, string>> = {
  statement: 'Statements',
  figure: 'Figures',
  quotation: 'Quotations',
  source: 'People quoted',
  name: 'People and organisations named',
};

/** What at least two tellings carry and another does not, with the sentence of one that does. */
export function notFoundSection(findings: StoryFindings, options: ReportOptions): Block[] {
  if (findings.tellings.length < 3) return [];
  const title = heading(2, 'What is not found where');
  if (findings.coverage.length === 0) {
    return [
      title,
      paragraph(
        'Nothing that two of these texts carry is missing from another, as far as could be recognised.',
      ),
    ];
  }
  const kinds = Object.keys(TITLES) as CoverageKind[];
  const rows = findings.coverage.filter((row) => !isSaidBefore(row, findings.coverage));
  return [
    title,
    paragraph(
      'Carried by at least two of the texts and not found in the text of another. Short texts must leave things out; what to leave out is a choice worth talking about.',
    ),
    ...kinds.flatMap((kind) =>
      kindBlocks(
        TITLES[kind],
        rows.filter((row) => row.kind === kind),
        { findings, options },
      ),
    ),
  ];
}

/** Somebody who is quoted elsewhere and not even named here is one item, not two: the name says more. */
function isSaidBefore({ kind, item, notIn }: Coverage, all: readonly Coverage[]): boolean {
  if (kind !== 'source') return false;
  const named = all.find((row) => row.kind === 'name' && row.item === item);
  return named !== undefined && notIn.every((id) => named.notIn.includes(id));
}

interface Showing {
  readonly findings: StoryFindings;
  readonly options: ReportOptions;
}

function kindBlocks(title: string, rows: readonly Coverage[], { findings, options }: Showing): Block[] {
  if (rows.length === 0) return [];
  const more = rows.length - SHOWN;
  return [
    heading(3, title),
    list(rows.slice(0, SHOWN).map((row) => itemLine(row, findings, options))),
    ...(more > 0
      ? [
          paragraph(
            `${counted(more, 'more item')} of this kind ${more === 1 ? 'is' : 'are'} in coverage.csv.`,
          ),
        ]
      : []),
  ];
}

function itemLine(
  { kind, item, notIn, places }: Coverage,
  { nameOf }: StoryFindings,
  { text }: ReportOptions,
): Line {
  const absent = `${kind === 'source' ? 'Not quoted in' : 'Not found in'} ${listed(notIn.map(nameOf))}`;
  const names = listed(places.map(({ id }) => nameOf(id)));
  const isSentence = kind === 'statement' || kind === 'quotation';
  if (!text) return isSentence ? `${absent}. In ${names}.` : [strong(item), `. ${absent}. In ${names}.`];
  const first = places[0]!;
  const sentence = printed(isSentence ? item : first.text, LONGEST);
  const rest = places.length > 1 ? ` (also in ${listed(places.slice(1).map(({ id }) => nameOf(id)))})` : '';
  const carrier = isSentence ? (places.find((place) => place.text === item) ?? first) : first;
  const others = isSentence ? places.filter((place) => place !== carrier) : places.slice(1);
  const also = others.length === 0 ? '' : ` (also in ${listed(others.map(({ id }) => nameOf(id)))})`;
  return isSentence
    ? [strong(absent), `. ${nameOf(carrier.id)}: ${sentence}${also}`]
    : [strong(item), `. ${absent}. ${nameOf(first.id)}: ${sentence}${rest}`];
}
