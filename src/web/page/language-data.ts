/** The language data of the page, where the packages of the worker's program look for them. */
import type { LanguageRecogniser, LoadRecogniser } from '../../../pipeline/1-read/checked-reading.ts';
import type { LanguageData } from './messages.ts';
import { unzipped } from './unzipped.ts';

/** Bytes of a row of the lexicon: four numbers. */
const ROW = 16;

interface Kept {
  CORE_MODEL?: string;
  CORE_LEXICON?: ArrayBuffer;
  LANGUAGE_TABLE?: string;
}
const kept = globalThis as Kept;

const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

/** Sets out the model; the recogniser is read when it is first asked for. */
export function keepLanguageData({ model, lexicon, languages }: LanguageData): LoadRecogniser {
  kept.CORE_MODEL = text(model);
  kept.CORE_LEXICON = rows(new Uint8Array(lexicon)).buffer;
  let loading: Promise<LanguageRecogniser> | undefined;
  return () => {
    loading ??= recogniser(languages);
    return loading;
  };
}

async function recogniser(languages: ArrayBuffer): Promise<LanguageRecogniser> {
  kept.LANGUAGE_TABLE = text(await unzipped(languages));
  return (await import('eld/extrasmall')).eld;
}

function rows(planes: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(planes.length);
  for (let plane = 0, from = 0; plane < ROW; plane += 1) {
    for (let at = plane; at < bytes.length; at += ROW, from += 1) bytes[at] = planes[from]!;
  }
  return bytes;
}
