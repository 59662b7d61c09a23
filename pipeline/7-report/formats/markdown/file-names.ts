/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file name for each id, safe on every system and unique even where upper and lower case are the same.
 *
 * @example fileNames(['a/b', 'A?b']) // ['a-b', 'A-b-2']
 */
export function fileNames(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const base = safeName(id);
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base}-${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function safeName(id: string): string {
  const name = id
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80)
    .replace(/[.-]+$/, '');
  if (name === '') return 'article';
  return RESERVED.test(name) ? `article-${name}` : name;
}
