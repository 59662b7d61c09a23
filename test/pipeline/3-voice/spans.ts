import { paragraphsOf } from '../../../pipeline/2-tokenize/lines.ts';
import { quotationSpans } from '../../../pipeline/3-voice/quotations/quotation-spans.ts';

/** Quotations of a text as strings; a nested one is preceded by "> ". */
export function quoted(text: string): readonly string[] {
  return quotationSpans(text, paragraphsOf(text)).map(
    (span) => (span.depth === 1 ? '> ' : '') + text.slice(span.start, span.end),
  );
}

/** Names of the rules that closed them. */
export function rulesOf(text: string): readonly string[] {
  return quotationSpans(text, paragraphsOf(text)).map((span) => span.rule);
}
