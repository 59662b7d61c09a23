import { unzipped } from './unzipped.ts';

/** What lies packed in the page, as text that no browser runs: a block's bytes. */
export function unpack(id: string): Promise<ArrayBuffer> {
  return unzipped(packed(id));
}

/** A block's bytes as they are packed. */
export function packed(id: string): Uint8Array<ArrayBuffer> {
  return decoded(document.getElementById(id)?.textContent ?? '');
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  const native = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (native.fromBase64 !== undefined) return native.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}
