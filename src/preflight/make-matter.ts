import { catalog, type DiagnosticCode } from '#diagnostics/catalog.ts';
import { excerpt } from '#diagnostics/excerpt.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Matter } from './packet.ts';

/** A matter of the catalogue, with the severity and the hint that stand there. */
export function makeMatter(code: DiagnosticCode, place: string, message: string, more: Partial<Matter> = {}): Matter {
  const { severity, hint } = catalog[code];
  return { code, severity, place, message, hint, ...more };
}

/** A diagnostic as a matter, with the line that it speaks of. `lines` are those of the filing. */
export function matterOf(diagnostic: Diagnostic, lines: readonly string[], more: Partial<Matter> = {}): Matter {
  const { code, filing, hint = '', message, place: written, severity, span } = diagnostic;
  const inFiling = span === undefined ? filing : `${filing}:${span.line}:${span.offset}`;
  const text = span === undefined ? undefined : lines[span.line - 1];
  return {
    code,
    severity,
    place: written === undefined ? inFiling : `${written.file}:${written.line}:${written.column}`,
    message,
    hint,
    ...(span === undefined || text === undefined ? {} : { excerpt: excerpt(span.line, text, span.offset, span.length) }),
    ...more,
  };
}
