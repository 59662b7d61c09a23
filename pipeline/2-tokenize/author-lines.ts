/** Author lines without "By": names alone, and below them what they are or write for, above the first sentence. */

/** Names that may stand below each other. */
const MOST_NAMES = 4;
/** A given name and a surname or more, and nothing else. */
const NAME = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u;
const ROLE =
  /^(?:(?:opinion|guest|staff|special|political|senior|chief|contributing|freelance) )*(?:contributor|columnist|correspondent|reporter|writer|editor|critic|staff)$|^special (?:to|for) (?:the )?\p{Lu}/iu;
/** "Noria Post", "PBX NEWS", "noriapost.com". */
const OUTLET =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.()’'-]* ){0,3}(?:Times|Post|Journal|Herald|Tribune|News|Today|Press|Network|Gazette|Chronicle|Courier|Observer|Register|Globe|Review|Opinion|Magazine)(?: (?:Network|News|Opinion|Staff))?$|^[\p{Lu}\d]{2,}(?: [\p{Lu}\d]{2,}){0,3}(?: (?:Network|News|Opinion|Staff))?$|^\S+\.(?:com|org|net)$/u;

/** How many of the first lines of a body are author lines; 0 if the first is none. */
export function authorLines(lines: readonly string[]): number {
  let names = 0;
  while (names < MOST_NAMES && names < lines.length && NAME.test(lines[names]!)) names += 1;
  // The outlet, too, may look like a name: "Noria Post".
  for (let last = Math.min(names, lines.length - 1); last > 0; last -= 1)
    if (ROLE.test(lines[last]!) || OUTLET.test(lines[last]!)) return last + 1;
  return 0;
}
