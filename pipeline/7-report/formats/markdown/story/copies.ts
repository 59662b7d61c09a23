import type { Copy } from '../../../../types.ts';
import type { ReportOptions } from '../../../format.ts';
import { counted, listed } from '../../../wording.ts';
import { type Block, heading, type Line, list, paragraph, strong } from '../nodes.ts';
import { printed } from './printed.ts';
import type { StoryFindings } from './telling.ts';

/** Pairs shown of a kind. */
const SHOWN = 5;

/** Sentences two tellings share, nearly word for word or in other words; quotations have their own section. */
export function copiesSection(findings: StoryFindings, options: ReportOptions): Block[] {
  const own = findings.copies.filter(
    ({ quoted, a, b }) => !quoted && a.passage === 'body' && b.passage === 'body',
  );
  if (own.length === 0) return [];
  const same = own.filter(({ kind }) => kind === 'near-copy');
  const like = own.filter(({ kind }) => kind === 'paraphrase');
  return [
    heading(2, 'Shared wording'),
    paragraph(
      'Shared wording usually has an ordinary reason: the same news agency, the same statement, a licence, or one text drawing on the other. The texts alone do not show which.',
    ),
    ...pairs('Nearly the same words', same, { findings, options }),
    ...pairs('The same in other words', like, { findings, options }),
    ...(findings.withoutWire
      ? [
          paragraph(
            'Sentences that two outlets share are counted for both. The tables outlets.csv, contrasts.csv and keyness.csv give all figures once more without them.',
          ),
        ]
      : []),
  ];
}

function pairs(
  title: string,
  copies: readonly Copy[],
  { findings, options }: { readonly findings: StoryFindings; readonly options: ReportOptions },
): Block[] {
  if (copies.length === 0) return [];
  const strongest = copies.toSorted((a, b) => b.similarity - a.similarity);
  const shown = strongest.slice(0, SHOWN);
  const lines = shown.map((copy): Line => pairLine(copy, findings));
  const more = copies.length - shown.length;
  return [
    heading(3, `${title}: ${counted(copies.length, 'pair')} of sentences`),
    ...(options.text
      ? [
          list(lines),
          ...(more > 0
            ? [paragraph(`${counted(more, 'more pair')} ${more === 1 ? 'is' : 'are'} in copies.csv.`)]
            : []),
        ]
      : [
          paragraph(
            `Between ${listed([...new Set(copies.map(({ a, b }) => `${findings.nameOf(a.id)} and ${findings.nameOf(b.id)}`))].slice(0, SHOWN), 'and between')}.`,
          ),
        ]),
  ];
}

function pairLine({ a, b, wire }: Copy, { nameOf }: StoryFindings): Line {
  const agency = wire ? ' A news agency is named by one of the two, or is one of them.' : '';
  return [
    strong(nameOf(a.id)),
    `: ${printed(a.text)} `,
    strong(nameOf(b.id)),
    `: ${printed(b.text)}${agency}`,
  ];
}
