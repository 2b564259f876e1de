// Builds server/src/knowledge/policies.json from the extract of the Administrative Templates beside the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = new URL('../../shared/knowledge/admx-office-policies.json', import.meta.url);
// Most keys begin so; '~' stands for it in the file.
const office = 'software\\policies\\microsoft\\office\\16.0\\';
const to = new URL('../server/src/knowledge/policies.json', import.meta.url);

if (!existsSync(from)) {
  console.error(
    `policies.json was not built: the extract of the Administrative Templates is not at ${fileURLToPath(from)}.`,
  );
  process.exit(2);
}

const { meta, policies } = JSON.parse(readFileSync(from, 'utf8'));
const keys = new Map();
const shapes = new Map();
const user = {};
const machine = {};
for (const policy of policies) {
  const ofClass = policy.class === 'Machine' ? machine : user;
  const app = policy.f.replace(/\.admx$/, '');
  ofClass[app] ??= [];
  ofClass[app].push([policy.id, ...entriesOf(policy).map(valueRow)]);
}
writeFileSync(to, fileOf());
console.log(`${policies.length} policies: ${keys.size} keys, ${shapes.size} shapes of values.`);

/** Every registry value that a policy writes; those that "enabled" always writes have the kind "fixed". */
function entriesOf({ values, enabledList = [] }) {
  const fixed = enabledList.filter((entry) => !entry.delete).map((entry) => ({ ...entry, kind: 'fixed' }));
  return [...values, ...fixed];
}

/** [number of the key, name or null where the user gives it, number of the shape]. */
function valueRow(value) {
  return [numberOf(keys, value.key), value.name ?? null, numberOf(shapes, JSON.stringify(shapeOf(value)))];
}

/** [kind, type, allowed values or the least and the most]. */
function shapeOf(value) {
  const data = {
    enum: value.allowed,
    toggle: [value.enabled, value.disabled],
    boolean: [value.true, value.false],
    fixed: [value.data],
    decimal: [value.min, value.max],
  }[value.kind];
  const known = data?.filter((one) => one !== undefined && one !== 'delete').map(unfolded);
  return known ? [value.kind, value.type, known] : [value.kind, value.type];
}

// An empty string stands in the templates as an indented line break.
function unfolded(data) {
  return typeof data === 'string' ? data.trim() : data;
}

function numberOf(table, entry) {
  if (!table.has(entry)) table.set(entry, table.size);
  return table.get(entry);
}

function fileOf() {
  const list = (lines) => `[\n${lines.join(',\n')}\n]`;
  const group = (apps) => {
    const members = Object.entries(apps).map(
      ([app, rows]) => `${JSON.stringify(app)}: ${list(rows.map((row) => JSON.stringify(row)))}`,
    );
    return `{\n${members.join(',\n')}\n}`;
  };
  const members = {
    about: JSON.stringify(
      'Built by scripts/build-policies.mjs from the Administrative Templates for Microsoft 365 Apps.',
    ),
    read: JSON.stringify(/\d{4}-\d{2}-\d{2}/.exec(meta.source)?.[0] ?? ''),
    keys: list(
      [...keys.keys()].map((key) => JSON.stringify(key.startsWith(office) ? `~${key.slice(office.length)}` : key)),
    ),
    shapes: list([...shapes.keys()]),
    user: group(user),
    machine: group(machine),
  };
  return `{\n${Object.entries(members)
    .map(([name, text]) => `"${name}": ${text}`)
    .join(',\n')}\n}\n`;
}
