/** What Pagefind keeps in its files: lists, texts, whole numbers. Everything else of CBOR is refused, so that nothing is lost in silence. */
export type Cbor = string | number | readonly Cbor[];

const kinds = { number: 0, text: 3, list: 4 } as const;

/** Reads one value from CBOR (RFC 8949). Throws at whatever is no list, text or whole number, and at bytes that are left over. */
export function readCbor(bytes: Uint8Array): Cbor {
  let at = 0;
  const take = (count: number): Uint8Array => {
    if (at + count > bytes.length) throw new Error(`CBOR ends at byte ${bytes.length} in the middle of a value.`);
    at += count;
    return bytes.subarray(at - count, at);
  };
  const size = (short: number): number => {
    if (short < 24) return short;
    if (short > 26) throw new Error(`CBOR has a length of kind ${short} at byte ${at - 1}, which is not read here.`);
    return take(2 ** (short - 24)).reduce((sum, byte) => sum * 256 + byte, 0);
  };
  const value = (): Cbor => {
    const [head = 0] = take(1);
    const kind = head >> 5;
    if (kind === kinds.number) return size(head & 31);
    if (kind === kinds.text) return new TextDecoder().decode(take(size(head & 31)));
    if (kind === kinds.list) return Array.from({ length: size(head & 31) }, value);
    throw new Error(`CBOR has a value of kind ${kind} at byte ${at - 1}, which is not read here.`);
  };
  const read = value();
  if (at !== bytes.length) throw new Error(`CBOR has ${bytes.length - at} bytes after its value.`);
  return read;
}

/** Writes a value as CBOR, each length in as few bytes as it takes. */
export function writeCbor(value: Cbor): Uint8Array {
  return Uint8Array.from(bytesOf(value));
}

function bytesOf(value: Cbor): readonly number[] {
  if (typeof value === 'number') return headOf(kinds.number, value);
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return [...headOf(kinds.text, text.length), ...text];
  }
  return [...headOf(kinds.list, value.length), ...value.flatMap(bytesOf)];
}

function headOf(kind: number, size: number): readonly number[] {
  const bytes = size < 24 ? 0 : size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4;
  if (bytes === 0) return [(kind << 5) | size];
  const rest = Array.from({ length: bytes }, (_, at) => Math.floor(size / 256 ** (bytes - 1 - at)) % 256);
  return [(kind << 5) | (24 + Math.log2(bytes)), ...rest];
}
