import { decode } from './decode.ts';
import type { Given } from './messages.ts';
import { readDocument } from './read-document.ts';

/** Of the formats the pipeline reads; put in when the page is built. */
declare const TEXT_ENDINGS: readonly string[];

/** Endings of files that are read in a worker of their own. */
const DOCUMENT_ENDINGS = ['.docx', '.html', '.htm', '.xhtml', '.mht', '.mhtml'];

/** What the file dialog offers. */
export const ACCEPTED = [...TEXT_ENDINGS, ...DOCUMENT_ENDINGS].join(',');

/** @throws Error with a sentence for the reader if the file cannot be used */
export async function givenFile(file: File): Promise<Given> {
  const { name } = file;
  const isOne = (endings: readonly string[]) => endings.some((ending) => name.toLowerCase().endsWith(ending));
  if (!isOne(TEXT_ENDINGS) && !isOne(DOCUMENT_ENDINGS)) {
    const kinds = ACCEPTED.replaceAll(',', ', ');
    throw new Error(`${name}: this kind of file is not read; give one of ${kinds}`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isOne(DOCUMENT_ENDINGS)) {
    const { articles, problems, notes } = await readDocument({ name, bytes });
    const [problem] = problems;
    if (articles.length === 0 && problem !== undefined) throw new Error(sentence(name, problem));
    return { name, articles, notes };
  }
  const decoded = await decode(bytes);
  if ('problem' in decoded) throw new Error(sentence(name, decoded));
  return {
    name,
    text: decoded.text,
    ...(decoded.note === undefined ? {} : { note: `${name}: ${decoded.note}` }),
  };
}

function sentence(
  name: string,
  { problem, hint }: { readonly problem: string; readonly hint: string },
): string {
  return `${name}: ${problem}; ${hint}`;
}
