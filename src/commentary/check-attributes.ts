import { nearestNames } from '#diagnostics/nearest-names.ts';
import { type AttributeRule, type Complaint, componentNames, componentRules, isComponentName } from './component-rules.ts';
import type { ComponentUse } from './component-use.ts';

const list = (rules: readonly AttributeRule[]): string =>
  rules.map(({ name, isRequired }) => (isRequired ? `${name} (needed)` : name)).join(', ');

function checkValue(rule: AttributeRule, value: string): string | undefined {
  const { name, values, isNumber, isFlag } = rule;
  if (isFlag) return value === 'true' ? undefined : `${name} stands without a value.`;
  if (values && !values.includes(value)) return `“${value}” is no value of ${name}.\nvalues: ${values.join(', ')}`;
  if (isNumber && !/^[1-9]\d*$/.test(value)) return `${name} is a whole number, not “${value}”.`;
  return value.trim() === '' ? `${name} is empty: ${rule.about}.` : undefined;
}

/** Whether a component exists, and has the attributes that it knows and needs, each with a value that it can have. */
export function checkAttributes({ name, attributes, code }: ComponentUse): readonly Complaint[] {
  if (!isComponentName(name))
    return [{ code: 'W10', message: `There is no component <${name}>.\ncomponents: ${componentNames.join(', ')}` }];
  const rules = componentRules[name];
  const complaints: Complaint[] = code.map((attribute) => ({
    code: 'W11',
    ...(attribute.name === undefined ? {} : { at: attribute.name }),
    message: `<${name}> takes plain text: ${attribute.name ?? 'name'}="…", without braces.`,
  }));
  for (const [attribute, value] of Object.entries(attributes)) {
    const rule = rules.find((each) => each.name === attribute);
    if (rule === undefined) {
      const [nearest = ''] = nearestNames(
        attribute,
        rules.map((each) => each.name),
      );
      complaints.push({
        code: 'W09',
        at: attribute,
        message: `<${name}> has no attribute ${attribute}; ${nearest} is the nearest.\nattributes: ${list(rules)}`,
      });
      continue;
    }
    const wrong = checkValue(rule, value);
    if (wrong !== undefined) complaints.push({ code: 'W09', at: attribute, message: wrong });
  }
  for (const rule of rules) {
    const isGiven = rule.name in attributes || code.some((attribute) => attribute.name === rule.name);
    if (rule.isRequired && !isGiven) complaints.push({ code: 'W09', message: `<${name}> lacks ${rule.name}: ${rule.about}.` });
  }
  return complaints;
}
