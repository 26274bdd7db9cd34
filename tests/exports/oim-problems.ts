/** The rules of OIM 1.0 and xBRL-JSON 1.0 that a report can be held against without its taxonomy, each under the specification's name. */

const documentType = 'https://xbrl.org/2021/xbrl-json';
const reserved: Readonly<Record<string, string>> = {
  xbrl: 'https://xbrl.org/2021',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  xbrli: 'http://www.xbrl.org/2003/instance',
  utr: 'http://www.xbrl.org/2009/utr',
};
const coreDimensions = new Set(['concept', 'entity', 'period', 'unit', 'language', 'noteId']);
const ncName = '[A-Za-z_][\\w.-]*';
const prefixed = new RegExp(`^${ncName}:${ncName}$`);
const moment = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)?';
const period = new RegExp(`^${moment}(?:/${moment})?$`);

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that one object of a JSON text has twice, which a parser passes over in silence. */
function keysTwice(text: string): readonly string[] {
  const open: Set<string>[] = [];
  const twice: string[] = [];
  for (const [token, key] of text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key !== undefined) {
      if (open.at(-1)?.has(key)) twice.push(key);
      open.at(-1)?.add(key);
    }
  }
  return twice;
}

function problemsOfInfo(info: unknown): readonly string[] {
  if (!isObject(info)) return ['xbrlje:invalidJSONStructure: no documentInfo'];
  const { documentType: type, namespaces, taxonomy, ...others } = info;
  const strange = Object.keys(others).filter((key) => !['features', 'linkTypes', 'linkGroups', 'baseURL'].includes(key));
  const bound = isObject(namespaces) ? Object.entries(namespaces) : [];
  const addresses = bound.map(([, address]) => address);
  return [
    ...(type === documentType ? [] : ['oimce:unsupportedDocumentType']),
    ...(isObject(namespaces) ? [] : ['xbrlje:invalidJSONStructure: no namespaces']),
    ...(Array.isArray(taxonomy) && taxonomy.length > 0 && taxonomy.every((entry) => typeof entry === 'string' && URL.canParse(entry))
      ? []
      : ['oime:noTaxonomy']),
    ...strange.map((key) => `xbrlje:invalidJSONStructure: documentInfo.${key}`),
    ...bound.flatMap(([prefix, address]) => [
      ...(new RegExp(`^${ncName}$`).test(prefix) && typeof address === 'string' && URL.canParse(address)
        ? []
        : [`oimce:invalidNamespace: ${prefix}`]),
      ...(reserved[prefix] === undefined || reserved[prefix] === address ? [] : [`oimce:invalidURIForReservedAlias: ${prefix}`]),
      ...(Object.values(reserved).includes(String(address)) && reserved[prefix] !== address
        ? [`oimce:invalidAliasForReservedURI: ${prefix}`]
        : []),
    ]),
    ...(new Set(addresses).size === addresses.length ? [] : ['oimce:multipleAliasesForURI']),
  ];
}

/** `iso4217:JPY/xbrli:shares`: measures in order, never the pure one, which has no unit. */
function isUnit(unit: string): boolean {
  const sides = unit.split('/').map((side) => side.replace(/^\((.*)\)$/, '$1').split('*'));
  const isOrdered = sides.every((side) => side.every((measure, at) => at === 0 || (side[at - 1] ?? '') <= measure));
  return sides.length <= 2 && isOrdered && sides.flat().every((measure) => prefixed.test(measure)) && !unit.includes('xbrli:pure');
}

function problemsOfFact(id: string, fact: unknown, bound: ReadonlySet<string>): readonly string[] {
  if (!isObject(fact) || !isObject(fact.dimensions)) return [`xbrlje:invalidJSONStructure: ${id}`];
  const { value, decimals, dimensions, ...others } = fact;
  const { concept, entity, unit } = dimensions;
  const isNumber = typeof value === 'string' && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(value);
  const names = [concept, entity, ...String(unit ?? '').split(/[/*()]/), ...Object.keys(dimensions)]
    .map(String)
    .filter((name) => name.includes(':'));
  const spans = String(dimensions.period).split('/');
  const complaints: readonly (readonly [boolean, string])[] = [
    [Object.keys(others).some((key) => key !== 'links'), 'xbrlje:invalidJSONStructure'],
    [value !== null && !isNumber, 'xbrlje:invalidNumericValue'],
    [decimals !== undefined && !Number.isInteger(decimals), 'xbrlje:invalidDecimals'],
    [value === null && decimals !== undefined, 'oime:misplacedDecimalsProperty'],
    [typeof concept !== 'string' || !prefixed.test(concept), 'oime:missingConceptDimension'],
    [entity !== undefined && !/^[^\s:]+:\S+$/.test(String(entity)), 'oimce:invalidSQName'],
    [!period.test(String(dimensions.period)), 'oime:invalidPeriodRepresentation'],
    [spans.length === 2 && !((spans[0] ?? '') < (spans[1] ?? '')), 'oime:invalidPeriodRepresentation: it ends before it starts'],
    [unit !== undefined && (typeof unit !== 'string' || !isUnit(unit)), 'oime:invalidUnitStringRepresentation'],
    [Object.keys(dimensions).some((name) => !coreDimensions.has(name) && !prefixed.test(name)), 'oime:unknownDimension'],
    [Object.values(dimensions).some((member) => member !== null && typeof member !== 'string'), 'xbrlje:invalidDimensionValue'],
    [names.some((name) => !bound.has(name.slice(0, name.indexOf(':')))), 'oimce:unboundPrefix'],
  ];
  return complaints.flatMap(([isWrong, code]) => (isWrong ? [`${code}: ${id}`] : []));
}

/** Facts that have all dimensions in common and not the value: of two roundings of one figure, each lies within the other's half unit. */
function inconsistentFacts(facts: Json): readonly string[] {
  const groups = Map.groupBy(Object.entries(facts), ([, fact]) =>
    isObject(fact) && isObject(fact.dimensions) ? JSON.stringify(Object.entries(fact.dimensions).sort(([a], [b]) => (a < b ? -1 : 1))) : '',
  );
  return [...groups.values()].flatMap((group) => {
    const [, first] = group[0] ?? [];
    const differs = group.filter(([, fact]) => isObject(fact) && isObject(first) && fact.value !== first.value);
    return differs.map(([id]) => `oime:disallowedDuplicateFacts: ${id}`);
  });
}

/** What is wrong with a report in xBRL-JSON; nothing where the rules hold. */
export function oimProblems(text: string): readonly string[] {
  const twice = keysTwice(text).map((key) => `xbrlje:invalidJSON: “${key}” twice`);
  if (text.startsWith('\uFEFF')) return ['xbrlje:invalidJSON: a byte order mark'];
  const report: unknown = JSON.parse(text);
  if (!isObject(report) || !isObject(report.facts)) return ['xbrlje:invalidJSONStructure: no facts'];
  const { documentInfo, facts } = report;
  const bound = new Set(isObject(documentInfo) && isObject(documentInfo.namespaces) ? Object.keys(documentInfo.namespaces) : []);
  return [
    ...twice,
    ...Object.keys(report).flatMap((key) => (key === 'documentInfo' || key === 'facts' ? [] : [`xbrlje:invalidJSONStructure: ${key}`])),
    ...problemsOfInfo(documentInfo),
    ...Object.entries(facts).flatMap(([id, fact]) => [
      ...(id === '' || /\s/.test(id) ? [`oime:invalidFactIdentifier: “${id}”`] : []),
      ...problemsOfFact(id, fact, bound),
    ]),
    ...inconsistentFacts(facts),
  ];
}
