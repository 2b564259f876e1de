/** `npm run new-rule odt/subject-what`: scaffolds the two files of a rule, and registers it. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const [id = ''] = process.argv.slice(2);
const [, pack, name] = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)+)$/.exec(id) ?? [];
if (!pack || !name || !existsSync(join(root, 'server/src', pack, 'rules'))) {
  console.error(
    'Usage: npm run new-rule PACK/NAME, for example odt/channel-unknown (subject first, lower case, hyphens).',
  );
  process.exit(2);
}
const rulePath = `server/src/${pack}/rules/${name}.ts`;
const pagePath = `docs/rules/${pack}/${name}.md`;
if (existsSync(join(root, rulePath)) || existsSync(join(root, pagePath))) {
  console.error(`${id} exists already.`);
  process.exit(2);
}

writeFileSync(
  join(root, rulePath),
  `import { attributes } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: '${id}',
  severity: 'warning',
  summary: 'One sentence that says what is wrong.',
  sources: ['odt-options#channel-attribute-part-of-add-element'],
  messages: {
    found: '"{value}" is … setup.exe will …. Do ….',
  },
  check(doc, report) {
    for (const found of attributes(doc, 'Channel', ['Add']))
      if (found.value === 'Example') report(found.valueSpan, 'found', { args: { value: found.value } });
  },
});
`,
);
writeFileSync(
  join(root, pagePath),
  `Why this matters, in two or three sentences of your own.

\`\`\`xml flagged
<Configuration>
  <Add OfficeClientEdition="64" Channel="Example">
    <Product ID="O365ProPlusRetail">
      <Language ID="en-us" />
    </Product>
  </Add>
  <Display Level="None" AcceptEULA="TRUE" />
</Configuration>
\`\`\`

\`\`\`xml fine
<Configuration>
  <Add OfficeClientEdition="64" Channel="Current">
    <Product ID="O365ProPlusRetail">
      <Language ID="en-us" />
    </Product>
  </Add>
  <Display Level="None" AcceptEULA="TRUE" />
</Configuration>
\`\`\`

## 日本語

- **summary**: 何が誤りかを一文で書きます。
- **found**: 「{value}」は…。setup.exe は…。…してください。
`,
);
execFileSync('npx', ['tsx', 'scripts/generate.ts'], { cwd: root, stdio: 'inherit' });
console.log(
  `Written: ${rulePath}\nWritten: ${pagePath}\nNext: edit both, then npm run accept ${name} and npm run check.`,
);
