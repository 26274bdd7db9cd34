import { readPacket } from '#collections/read-packet.ts';
import type { Matter, Packet, Section } from '#preflight/packet.ts';
import { byGravity, concludePacket } from '#preflight/render-packet.ts';
import { placeHref } from '#site/place-href.ts';

/** A matter with the link to its place, where that is on a page. */
export interface MatterRow extends Matter {
  readonly severityText: string;
  readonly href?: string;
}

export interface PacketSection extends Omit<Section, 'matters'> {
  readonly matters: readonly MatterRow[];
}

/** `/preview/`: what should be known before publishing, for the publisher alone. */
export interface PacketView {
  readonly title: string;
  readonly conclusion: string;
  readonly against: string;
  readonly filings: readonly string[];
  readonly sections: readonly PacketSection[];
}

const severityTexts: Readonly<Record<Matter['severity'], string>> = { error: 'stop', warning: 'look', info: 'note' };

function rowOf(matter: Matter): MatterRow {
  const place = /^([a-z0-9-]+):(\d+):(\d+)$/.exec(matter.place);
  const href = place === null ? undefined : placeHref(place[1] ?? '', { line: Number(place[2]), offset: Number(place[3]) });
  return { ...matter, severityText: severityTexts[matter.severity], ...(href === undefined ? {} : { href }) };
}

function show(packet: Packet): PacketView {
  return {
    title: 'Before publishing',
    conclusion: concludePacket(packet).replace('; each is marked STOP above', ''),
    against: packet.against,
    filings: packet.filings,
    sections: packet.sections.map((section) => ({ ...section, matters: byGravity(section.matters).map(rowOf) })),
  };
}

/** Undefined on every site that is published. */
export function packetView(): PacketView | undefined {
  const packet = readPacket();
  return packet && show(packet);
}
