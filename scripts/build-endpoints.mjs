// Builds server/src/knowledge/endpoints.json from the endpoint data of Microsoft 365 beside the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = new URL('../../shared/knowledge/m365-endpoints.json', import.meta.url);
const to = new URL('../server/src/knowledge/endpoints.json', import.meta.url);

if (!existsSync(from)) {
  console.error(`endpoints.json was not built: the endpoint data is not at ${fileURLToPath(from)}.`);
  process.exit(2);
}

// Host names and removals are followed up to the first day; categories, ports and what is required are of the second.
const days = { Worldwide: '2026-08-11', China: '2026-07-01', USGovDoD: '2026-07-01', USGovGCCHigh: '2026-07-01' };
const categoriesOf = '2025-12-01';

const { instances } = JSON.parse(readFileSync(from, 'utf8'));
const clouds = Object.entries(instances).map(([name, sets]) => `"${name}": ${cloudOf(name, sets)}`);
writeFileSync(to, `{\n"categories": "${categoriesOf}",\n"clouds": {\n${clouds.join(',\n')}\n}\n}\n`);
console.log(clouds.length, 'clouds');

function cloudOf(name, sets) {
  const rows = sets.filter(({ urls }) => urls?.length > 0).map((set) => JSON.stringify(rowOf(set)));
  const removed = sets.flatMap(({ id, removedUrls = [] }) =>
    removedUrls.map((gone) => [gone.url, id, gone.seenRemoved]),
  );
  const members = [
    `"read": "${days[name]}"`,
    `"sets": [\n${rows.join(',\n')}\n]`,
    `"removed": ${JSON.stringify(removed)}`,
    `"ranges": ${JSON.stringify(rangesOf(sets))}`,
  ];
  return `{\n${members.join(',\n')}\n}`;
}

/** [id, area, category, required, TCP ports, patterns]; sets of addresses only are left out, for no script sees them. */
function rowOf({ id, serviceArea, category, required, tcpPorts = '', urls }) {
  const ports = tcpPorts.split(',').flatMap((port) => (port.trim() ? [Number(port)] : []));
  return [id, serviceArea, category, required ? 1 : 0, ports, urls];
}

/** The IPv4 ranges of all sets, each once and in order. */
function rangesOf(sets) {
  const ranges = new Set(sets.flatMap(({ ips = [] }) => ips).filter((range) => !range.includes(':')));
  const key = (range) =>
    range
      .split(/[./]/)
      .map((part) => part.padStart(3, '0'))
      .join('.');
  return [...ranges].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
