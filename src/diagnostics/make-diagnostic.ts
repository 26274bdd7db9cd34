import type { Diagnostic } from '#model/diagnostic.ts';
import type { Span } from '#model/span.ts';
import { catalog, type DiagnosticCode } from './catalog.ts';

/** A problem of the catalogue, at a place of a filing. `message` says what is wrong here, with both sides of it. */
export function makeDiagnostic(code: DiagnosticCode, filing: string, message: string, span?: Span): Diagnostic {
  const { severity, hint } = catalog[code];
  return { code, severity, filing, message, hint, ...(span === undefined ? {} : { span }) };
}
