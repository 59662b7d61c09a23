import type { TokenCounts } from '../types.ts';

/** Words in quotation marks ÷ all words of the body except page furniture, 0…1; undefined for an empty body. */
export function quotedShare({ own, quoted, indirect }: TokenCounts): number | undefined {
  const body = own + quoted + indirect;
  return body === 0 ? undefined : quoted / body;
}
