import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packetFile } from '#collections/read-packet.ts';
import type { Packet } from '#preflight/packet.ts';

/** Leaves the packet where the pages of a preview find it. */
export function writePacket(packet: Packet): void {
  mkdirSync(dirname(packetFile), { recursive: true });
  writeFileSync(packetFile, JSON.stringify(packet));
}
