import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { pacFunctions } from '../server/src/knowledge/pac-functions';
import { citeResolves } from '../server/src/knowledge/sources';
import { pac } from '../server/src/pac';

/** The signature where '|' stands, the active parameter in brackets. */
function at(marked: string): string | undefined {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = pac.signature!(pac.parse({ text, path: 'proxy.pac' }), offset);
  if (!found) return undefined;
  const parameters = found.parameters.map(({ label }, i) => (i === found.active ? `[${label}]` : label));
  return `${found.label.slice(0, found.label.indexOf('('))}(${parameters.join(', ')})`;
}

const inScript = (body: string) => at(`function FindProxyForURL(url, host) {\n${body}\n}\n`);

describe('signature help in PAC scripts', () => {
  for (const [body, expected] of [
    ['if (shExpMatch(|', 'shExpMatch([text], pattern)'],
    ['if (shExpMatch(host|', 'shExpMatch([text], pattern)'],
    ['if (shExpMatch(host,|', 'shExpMatch(text, [pattern])'],
    ['if (shExpMatch(host, "*.a,|b")) return "DIRECT";', 'shExpMatch(text, [pattern])'],
    ['if (shExpMatch(host, "*.a")|) return "DIRECT";', undefined],
    ['if (|shExpMatch(host, "*.a")) return "DIRECT";', undefined],
    ['if (shExpMatch|(host, "*.a")) return "DIRECT";', undefined],
    ['isInNet(dnsResolve(|host), "10.0.0.0", "255.0.0.0")', 'dnsResolve([host])'],
    ['isInNet(dnsResolve(host), |"10.0.0.0", "255.0.0.0")', 'isInNet(host, [network], mask)'],
    ['isInNet(host /* a, b */, "10.0.0.0", |', 'isInNet(host, network, [mask])'],
    ['isInNet(host, ("10." + |', 'isInNet(host, [network], mask)'],
    ['isInNet(\n  host,\n  |\n)', 'isInNet(host, [network], mask)'],
    ['isInNet(f(a, b), |', 'isInNet(host, [network], mask)'],
    ['isInNet([a, |b]', undefined],
    ['isInNet(f(|', undefined],
    ['isInNet(function () { return |', undefined],
    ['host.isInNet(|', undefined],
    ['if (|host) ;', undefined],
    ['// isInNet(|', undefined],
    ['"isInNet(|"', undefined],
    ['isInNet(host, /* |', undefined],
    ['isInNet(host, "10.0.0.0"\n  return |"DIRECT";', undefined],
    ['myIpAddress(|)', 'myIpAddress()'],
    ['weekdayRange(|', 'weekdayRange([day], lastDay?, gmt?)'],
    ['weekdayRange("MON", "|', 'weekdayRange(day, [lastDay?], gmt?)'],
    ['weekdayRange("MON", "G|', 'weekdayRange(day, lastDay?, [gmt?])'],
    ['weekdayRange("MON", "FRI", |', 'weekdayRange(day, lastDay?, [gmt?])'],
    ['timeRange(|', 'timeRange([hour], gmt?)'],
    ['timeRange(8, |', 'timeRange(hour, [lastHour], gmt?)'],
    ['timeRange(8, 30, |', 'timeRange(hour, minute, [lastHour], lastMinute, gmt?)'],
    ['timeRange(8, 30, 0, 17, 0|', 'timeRange(hour, minute, second, lastHour, [lastMinute], lastSecond, gmt?)'],
    ['timeRange(8, 17, "GMT|', 'timeRange(hour, lastHour, [gmt?])'],
    ['dateRange(1|', 'dateRange([day], gmt?)'],
    ['dateRange("|', 'dateRange([month], gmt?)'],
    ['dateRange(2026|', 'dateRange([year], gmt?)'],
    ['dateRange(1, "JUN", |', 'dateRange(day, month, [lastDay], lastMonth, gmt?)'],
    ['dateRange("JUN", 2026, |', 'dateRange(month, year, [lastMonth], lastYear, gmt?)'],
    ['dateRange(1, "JUN", 2026, 15, "AUG", |', 'dateRange(day, month, year, lastDay, lastMonth, [lastYear], gmt?)'],
  ] as const)
    it(`${expected ?? 'nothing'} at ${JSON.stringify(body)}`, () => assert.equal(inScript(body), expected));

  it('is silent for a function that the script declares itself', () => {
    assert.equal(at('function isInNet(a, |b) {}'), undefined);
    assert.equal(at('function isInNet(a, b) {}\nvar x = isInNet(|1, 2);'), undefined);
  });

  for (const { name, args } of pacFunctions)
    it(`says what ${name} and its arguments are`, () => {
      const text = `var x = ${name}(`;
      const found = pac.signature!(pac.parse({ text, path: 'proxy.pac' }), text.length);
      assert.ok(found && found.about.paragraphs.length > 1 && found.about.sources.every(citeResolves));
      assert.ok(found.parameters.every(({ about }) => render(about) !== ''));
      assert.ok(args.length === 0 || found.parameters.length > 0);
    });
});
