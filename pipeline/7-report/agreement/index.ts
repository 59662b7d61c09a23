/** Agreement of a class → files. */
import type { Agreement } from '../../agreement/data.ts';
import { round6 } from '../../stats/round6.ts';
import type { ReportFile } from '../../types.ts';
import { tableText } from '../formats/csv/table.ts';
import { agreementTables } from './csv.ts';
import { agreementHtml } from './html.ts';
import { agreementMarkdown } from './markdown.ts';

export { CODEBOOK, textForClass } from './text-for-class.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A class's agreement as Markdown, HTML, CSV with a codebook, and JSON. */
export function agreementFiles(
  agreement: Agreement,
  { excel }: { readonly excel: boolean },
): readonly ReportFile[] {
  return [
    { path: 'agreement.md', text: agreementMarkdown(agreement) },
    { path: 'agreement.html', text: agreementHtml(agreement) },
    { path: 'agreement.json', text: agreementJson(agreement) },
    ...agreementTables(agreement).map((table) => ({
      path: `${table.name}.csv`,
      text: (excel ? BYTE_ORDER_MARK : '') + tableText(table),
    })),
  ];
}

/** Numbers with at most 6 decimals; the texts themselves are in the HTML. */
function agreementJson({ texts, ...rest }: Agreement): string {
  const told = { ...rest, texts: texts.map(({ body: _, ...text }) => text) };
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? round6(value) : value);
  return `${JSON.stringify(told, rounded, 2)}\n`;
}
