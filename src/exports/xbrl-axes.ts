import type { Fact } from '#model/fact.ts';
import { readArchive } from '#series/archive.ts';
import { absoluteHref, dataHref } from '#site/links.ts';
import { type DataFile, xsdType } from './data-file.ts';

/** Prefix of the axes in xbrl.json. */
export const axisPrefix = 'axis';

/** Where the small taxonomy of the axes is, which is its namespace too. */
export const axesAddress = (): string => absoluteHref(dataHref('axes.xsd'));

/** `component` is `axis:ComponentAxis`. */
export function axisName(axis: string): string {
  const words = axis.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return `${words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('')}Axis`;
}

/** The axes on which a fact has a member, as xBRL-JSON writes typed dimensions: the member is the document's own words. */
export function axesOf({ dimensions }: Fact): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(dimensions)
      .map(([axis, member]) => [`${axisPrefix}:${axisName(axis)}`, member] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/**
 * `axes.xsd`: the axes of the archive as typed dimensions. Public taxonomies have explicit members for some of them; which one a document means is not
 * for a machine to say, so each member stays what is printed.
 */
export function axesFile(): DataFile {
  return {
    path: 'axes.xsd',
    type: xsdType,
    description: 'The axes of the facts (component, segment, scenario and others) as a taxonomy of typed dimensions, for xbrl.json',
    build: () => {
      const axes = new Set(readArchive().flatMap(({ filing }) => filing.facts.flatMap(({ dimensions }) => Object.keys(dimensions))));
      const elements = [...axes].map(axisName).sort().map(writeAxis);
      return { body: `${[...head(), ...elements, '</xs:schema>'].join('\n')}\n`, rows: elements.length };
    },
  };
}

function head(): readonly string[] {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xs:schema targetNamespace="${axesAddress()}" xmlns:${axisPrefix}="${axesAddress()}" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" elementFormDefault="qualified">`,
    '  <xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>',
    '  <xs:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>',
    `  <xs:element id="${axisPrefix}_Member" name="Member" type="xs:string"/>`,
  ];
}

function writeAxis(name: string): string {
  return `  <xs:element id="${axisPrefix}_${name}" name="${name}" type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true" nillable="true" xbrli:periodType="duration" xbrldt:typedDomainRef="#${axisPrefix}_Member"/>`;
}
