import type { Agreement } from '../../agreement/data.ts';
import { serialise } from '../formats/markdown/nodes.ts';
import { marked } from './marked.ts';
import { sections } from './sections.ts';

/** agreement.md */
export function agreementMarkdown(agreement: Agreement): string {
  const { before, after } = sections(agreement);
  return serialise([...before, ...marked(agreement), ...after]);
}
