/** Midnight of 1 January 1980 in the clock of DOS: the earliest time that a ZIP can state. */
const dosTime = 0;
const dosDate = (1 << 5) | 1;

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;

/**
 * Sets the time of every entry of a ZIP to a constant, in place, so that the same content gives the same bytes on any day and in any
 * time zone. For archives that a library wrote with the current time; ZIP64 is not expected.
 */
export function stampZip(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let central = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(central, true) !== centralSignature) throw new Error('The directory of a ZIP is broken.');
    stamp(view, central + 12);
    stamp(view, view.getUint32(central + 42, true) + 10);
    central += 46 + view.getUint16(central + 28, true) + view.getUint16(central + 30, true) + view.getUint16(central + 32, true);
  }
  return bytes;
}

/** The end record is the last 22 bytes, unless a comment follows. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
  throw new Error('These bytes are no ZIP.');
}

function stamp(view: DataView, at: number): void {
  view.setUint16(at, dosTime, true);
  view.setUint16(at + 2, dosDate, true);
}
