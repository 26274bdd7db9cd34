import type { Diagnostic } from '#model/diagnostic.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import type { Ledger } from '#model/ledger.ts';
import { codePointLength, type Span } from '#model/span.ts';
import { makeDiagnostic } from './make-diagnostic.ts';

/** What was read of a filing, as far as it has something to report. */
export interface ReportedFiling {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly ledger: Ledger;
  readonly diagnostics: readonly Diagnostic[];
}

function spanOf(fact: Fact | undefined): Span | undefined {
  return fact === undefined ? undefined : { line: fact.line, offset: fact.offset, length: codePointLength(fact.printed) };
}

/** A finding without agreement as a diagnostic at the figure that was tested. */
function fromFinding(finding: Finding, facts: ReadonlyMap<string, Fact>): Diagnostic {
  const span = spanOf(facts.get(finding.facts[0] ?? ''));
  const message = finding.message.replace(/^source\.\w+:\d+(?::\d+)?:\s*/, '');
  return { code: finding.rule, severity: 'warning', filing: finding.filing, message, ...(span === undefined ? {} : { span }) };
}

/** Everything that a filing has to report: what could not be read, what was repaired or set aside, what does not agree. */
export function diagnosticsOf({ diagnostics, facts, findings, ledger }: ReportedFiling): readonly Diagnostic[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const { filing } = ledger;
  return [
    ...diagnostics,
    ...findings.filter((finding) => finding.verdict === 'inconsistent').map((finding) => fromFinding(finding, byId)),
    ...ledger.repairs.map((repair) =>
      makeDiagnostic('R01', filing, `${repair.before} is read as ${repair.after}. ${repair.reason}`, repair.span),
    ),
    ...ledger.phantoms.map((phantom) => makeDiagnostic('R02', filing, `${phantom.printed}: ${phantom.reason}`, phantom.span)),
    ...ledger.unresolved.map((cell) => makeDiagnostic('R03', filing, `${cell.printed}: ${cell.reason}`, cell.span)),
  ];
}
