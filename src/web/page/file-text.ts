/** Of the formats the pipeline reads; put in when the page is built. */
declare const TEXT_ENDINGS: readonly string[];

/** Endings whose files are no text but can be turned into one: ending → converter. */
const CONVERTERS: Readonly<Record<string, (bytes: ArrayBuffer) => Promise<string>>> = {};

/** What the file dialog offers. */
export const ACCEPTED = [...TEXT_ENDINGS, ...Object.keys(CONVERTERS)].join(',');

/** @throws Error with a sentence for the reader if the file cannot be used */
export async function fileText(file: File): Promise<string> {
  const name = file.name.toLowerCase();
  const converter = Object.entries(CONVERTERS).find(([ending]) => name.endsWith(ending))?.[1];
  const bytes = await file.arrayBuffer();
  if (converter !== undefined) return converter(bytes);
  if (!TEXT_ENDINGS.some((ending) => name.endsWith(ending)))
    throw new Error(
      `${file.name}: this kind of file is not read; give one of ${ACCEPTED.replaceAll(',', ', ')}`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file.name}: this is not UTF-8 text; save it as UTF-8`);
  }
}
