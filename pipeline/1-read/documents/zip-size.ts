/** How large a zip file really is inside: a few kilobytes may hold gigabytes of zeros. */

/** Bytes that raw deflated bytes unpack to, or any number above `most` if they are more. Throws if they are damaged. */
export type InflatedSize = (packed: Uint8Array, most: number) => number;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;
const STORED = 0;
/** The end of the directory stands within the last 64 KB and a bit. */
const MOST_COMMENT = 66_000;

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together that are looked into. */
  readonly bytes: number;
}

/**
 * Whether the entries that `matter` stay below the limits when they are unpacked; the sizes the file gives of itself
 * are not trusted. undefined if this is no zip file.
 */
export function isWithin(
  bytes: Uint8Array,
  limits: ZipLimits,
  matters: (name: string) => boolean,
  inflatedSize: InflatedSize,
): boolean | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return false;
  let at = view.getUint32(end + 16, true);
  let left = limits.bytes;
  try {
    for (let entry = 0; entry < count; entry += 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
      const nameLength = view.getUint16(at + 28, true);
      const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength));
      if (matters(name)) {
        left -= unpackedSize(bytes, view, at, left, inflatedSize);
        if (left < 0) return false;
      }
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return true;
  } catch {
    return undefined;
  }
}

function unpackedSize(
  bytes: Uint8Array,
  view: DataView,
  entry: number,
  most: number,
  inflatedSize: InflatedSize,
): number {
  const method = view.getUint16(entry + 10, true);
  const packed = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (method === STORED) return packed;
  if (method !== DEFLATED) return 0;
  return inflatedSize(bytes.subarray(start, start + packed), Math.max(1, most));
}

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - MOST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
