import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { placeInYaml, placeOfYamlError, readSteps, type YamlPlace, type YamlStep } from '#collections/place-in-yaml.ts';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Diagnostic } from '#model/diagnostic.ts';

/** A file of YAML that a person writes; `parsed` is undefined where there is none, and where it cannot be parsed. */
export interface WrittenFile {
  /** From the root of the project: `content/concepts.yaml`. */
  readonly name: string;
  readonly text: string;
  readonly parsed?: unknown;
  readonly problem?: Diagnostic;
}

function placed(diagnostic: Diagnostic, file: string, place: YamlPlace | undefined): Diagnostic {
  return place === undefined ? diagnostic : { ...diagnostic, place: { file, ...place } };
}

/** Reads a file of YAML. `subject` is what a problem is said to be of: a filing, or the file itself. */
export function readWritten(path: string, name: string, subject: string): WrittenFile {
  if (!existsSync(path)) return { name, text: '' };
  const text = readFileSync(path, 'utf8');
  try {
    return { name, text, parsed: parse(text) };
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/(?: at line \d+, column \d+)?:?\n/);
    const file = name.slice(name.lastIndexOf('/') + 1);
    const problem = makeDiagnostic('I11', subject, `${file}: ${first.trim()}`);
    return { name, text, problem: placed(problem, name, placeOfYamlError(error)) };
  }
}

/** A problem with the line of the file at which a path of keys leads: `concepts.Sales.where[0]`, or its steps. */
export function placeProblem(diagnostic: Diagnostic, { name, text }: WrittenFile, path: string | readonly YamlStep[]): Diagnostic {
  return placed(diagnostic, name, placeInYaml(text, typeof path === 'string' ? readSteps(path) : path));
}
