const NAMED_ATTRIBUTES = ['aria-label', 'title', 'data-who'] as const;

/** Outlets by letters until they are revealed. */
export function blindMode(root: HTMLElement, outlets: readonly string[]): (isOn: boolean) => void {
  const originals = new Map<Text | Attr, string>();
  const names = outlets
    .map((name, i) => ({ name, cover: `Outlet ${letters(i)}` }))
    .filter(({ name }) => name.trim() !== '');
  const covers = new Map(names.map(({ name, cover }) => [name.toLowerCase(), cover]));
  const pattern = new RegExp(
    names
      .map(({ name }) => name)
      .sort((a, b) => b.length - a.length)
      .map((name) => `(?<![\\p{L}\\d])${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\d])`)
      .join('|'),
    'giu',
  );
  const hide = (place: Text | Attr) => {
    const text = place.nodeValue ?? '';
    const covered = text.replace(pattern, (name) => covers.get(name.toLowerCase()) ?? 'Outlet');
    if (covered === text) return;
    originals.set(place, text);
    place.nodeValue = covered;
  };
  return (isOn) => {
    root.classList.toggle('blind', isOn);
    for (const [place, text] of originals) place.nodeValue = text;
    originals.clear();
    if (!isOn || names.length === 0) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (node.parentElement?.tagName !== 'SCRIPT') hide(node);
      } else {
        for (const name of NAMED_ATTRIBUTES) {
          const attribute = (node as Element).getAttributeNode(name);
          if (attribute !== null) hide(attribute);
        }
      }
    }
  };
}

/** @example letters(0) // 'A'; letters(27) // 'AB' */
function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
