/** A rectangle of a drawing. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What every part of one drawing knows: the prefix of its ids, its width, and the size of its text. */
export interface Stage {
  readonly prefix: string;
  readonly width: number;
  readonly textSize: number;
}

/** A part of a drawing, and how much height it takes. */
export interface Part {
  readonly markup: string;
  readonly height: number;
}

/** Drawings narrower than this are laid out for a phone. */
export function isNarrow(width: number): boolean {
  return width < 480;
}

/** An axis cut into equal slots; bars take `share` of a slot. */
export interface Band {
  readonly start: number;
  readonly slotSize: number;
  readonly share: number;
}

/** Divides a stretch among slots. Bars, `bars` of them in a slot, grow no thicker than `thickest`. */
export function cutBand(start: number, length: number, slots: number, bars: number, thickest: number): Band {
  const slotSize = length / Math.max(slots, 1);
  const share = Math.min(bars > 1 ? 0.82 : 0.76, (thickest * bars) / slotSize);
  return { start, slotSize, share: Math.round(share * 1000) / 1000 };
}

/** The middle of a slot. */
export function centerSlot(band: Band, slot: number): number {
  return band.start + band.slotSize * (slot + 0.5);
}

/** The share of its place that a bar takes beside other bars. */
export const barShare = 0.9;
