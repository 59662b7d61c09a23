/** A zip file of given parts, for tests: small enough to be read, and able to lie about sizes. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the file says of its size, if not the truth. */
  readonly saidSize?: number;
}

export function zip(parts: readonly ZipPart[]): Buffer {
  const before: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, saidSize } of parts) {
    const label = Buffer.from(name);
    const raw = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(raw, { level: 9 });
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(raw), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(saidSize ?? raw.length, 8);
    const local = Buffer.concat([head(0x04034b50, 10), sizes, lengths(label.length), label]);
    const entry = Buffer.concat([
      head(0x02014b50, 12),
      sizes,
      lengths(label.length),
      Buffer.alloc(10),
      number(at),
      label,
    ]);
    before.push(local, packed);
    directory.push(entry);
    at += local.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...before, list, end]);
}

/** Signature, versions, flags, method (deflated), time. */
function head(signature: number, rest: number): Buffer {
  const bytes = Buffer.alloc(4 + rest);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(8, rest === 10 ? 8 : 10);
  return bytes;
}

function lengths(name: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16LE(name, 0);
  return bytes;
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word document with this body; `before` stands above the root element. */
export function docx(body: string, before = '', more: readonly ZipPart[] = []): Buffer {
  const document = `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zip([
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: RELATIONS },
    { name: 'word/document.xml', content: document },
    ...more,
  ]);
}

export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
}
