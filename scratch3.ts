import { readFixtures } from '#tests/invented/read-fixtures.ts';
import { readMarkdown } from '#read/markdown/read-markdown.ts';
import { writePipeMarkdown, writeMixedMarkdown } from '#tests/forms/write-markdown.ts';
import { ingestSource, missingFrom, wrongPlaces } from '#tests/forms/compare-routes.ts';
import { filings, sourceOf } from "#tests/filings/read-filing.ts";
import {writeFileSync} from 'node:fs';
const only=process.argv[2]??'';
let T=0,M=0;
for (const w of [writePipeMarkdown, writeMixedMarkdown]) for (const f of [...readFixtures(), ...filings.map(name=>({name,text:sourceOf(name)}))]) {
  if(!f.name.includes(only)) continue;
  const a = ingestSource(f.name, f.text); const html=w(f.text);
  const t0=performance.now(); const src=readMarkdown(html); const t1=performance.now();
  const b = ingestSource(f.name, src);
  const wp = wrongPlaces(b, html); const m=missingFrom(a.facts,b.facts), x=missingFrom(b.facts,a.facts);
  T+=a.facts.length;M+=m.length;
  console.log(w.name, f.name, a.facts.length, m.length, x.length, 'wrong places', wp.length, 'tokens', a.tokens.length, b.tokens.length, 'claims', a.claims.length, b.claims.length, 'ledger', a.ledger.unresolved.length,b.ledger.unresolved.length, a.findings.length, b.findings.length, Math.round(t1-t0));
  for (const q of wp.slice(0,3)) console.log('   ', q);
  if(only){ for (const q of m.slice(0,5)) console.log('   MISS', q);for (const q of x.slice(0,5)) console.log('   EXTRA', q); writeFileSync('/tmp/scratch-readers-'+w.name+'.md',html);writeFileSync('/tmp/scratch-readers-'+w.name+'.txt',src.text);writeFileSync('/tmp/scratch-readers-orig.txt',f.text);}
}
console.log(T,M);
