import { guidanceDate } from '../../knowledge/sources';
import { inES5 } from '../es5-edits';
import { type Feature, modernSyntax } from '../modern-syntax';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/modern-syntax',
  severity: 'warning',
  summary: 'The script is written in newer JavaScript than the engine of WinHTTP may know.',
  sources: ['winhttp-autoproxy', 'const-in-pac'],
  messages: {
    newer:
      '"{code}" is JavaScript of 2015 or later, and WinHTTP runs PAC scripts with an older engine of its own. Where that engine does not know it, the whole script is refused, and services, setup and activation go without a proxy while Chrome, Edge and Firefox work. Which versions of Windows know it is not documented ({date}).',
    again: 'Here too.',
    var: 'Declare with var',
    older: 'Write it in the older way',
  },
  check(doc, report, { pacTarget }) {
    if (pacTarget === 'browsers' || doc.broken) return;
    const byCode = new Map<string, Feature[]>();
    for (const feature of modernSyntax(doc)) {
      const same = byCode.get(feature.code);
      if (same) same.push(feature);
      else byCode.set(feature.code, [feature]);
    }
    for (const [code, places] of byCode) {
      const [first, ...others] = places;
      const edits = inES5(doc, places);
      const title = code === 'const' || code === 'let' ? 'var' : 'older';
      report(first!.span, 'newer', {
        args: { code, date: guidanceDate },
        related: others.slice(0, 20).map(({ span }) => ({ span, message: 'again' as const })),
        fixes: [edits.length > 0 ? { title, edits, safe: true } : undefined],
      });
    }
  },
});
