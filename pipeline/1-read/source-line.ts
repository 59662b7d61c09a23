/** The outlet named in a text's last line: `source: example.org`. */

/** Longer lines are sentences that happen to begin with "Source:". */
const MAX_NAME_CHARACTERS = 60;

/**
 * The outlet, or undefined. Of an address only the host is kept, without `www.`. The line itself stays in
 * the body, where it is page furniture.
 * @example outletOfLastLine('…\n\nSource: The Morning Courier\n') → "The Morning Courier"
 */
export function outletOfLastLine(body: string): string | undefined {
  const trimmed = body.trimEnd();
  const line = trimmed.slice(trimmed.lastIndexOf('\n') + 1);
  if (line.length > 2_000) return undefined;
  const named = /^\s*source:\s*(\S.*)$/i.exec(line)?.[1];
  if (named === undefined) return undefined;
  const host = /^https?:\/\/(?:www\.)?([^/\s:?#]+)\S*$/i.exec(named)?.[1];
  const name = host ?? named;
  return name.length > MAX_NAME_CHARACTERS || /[.!?]["”’]?$/.test(name) ? undefined : name;
}
