/** `npm run new-rule odt/subject-what`: scaffolds the two files of a rule, and registers it. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Sample {
  fence: string;
  question: string;
  source: string;
  check: string;
  /** A file that no rule marks once VALUE is right. */
  file: string;
  wrong: string;
  right: string;
}

const samples: Record<string, Sample> = {
  odt: {
    fence: 'xml',
    question: 'attributes',
    source: 'odt-options#channel-attribute-part-of-add-element',
    check: `    for (const found of attributes(doc, 'Channel', ['Add']))
      if (found.value === 'Example') report(found.valueSpan, 'found', { args: { value: found.value } });`,
    file: `<Configuration>
  <Add OfficeClientEdition="64" Channel="VALUE">
    <Product ID="O365ProPlusRetail">
      <Language ID="en-us" />
    </Product>
  </Add>
  <Display Level="None" AcceptEULA="TRUE" />
</Configuration>
`,
    wrong: 'Example',
    right: 'Current',
  },
  reg: {
    fence: 'reg',
    question: 'values',
    source: 'reg-files',
    check: `    for (const found of values(doc))
      if (found.name === 'Example') report(found.nameSpan, 'found', { args: { value: found.name } });`,
    file: `Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Software\\Contoso]
"VALUE"="1"
`,
    wrong: 'Example',
    right: 'Colour',
  },
};

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

const sample = samples[pack] ?? samples.odt!;
const file = (value: string) => sample.file.replace('VALUE', value);
const fence = (kind: string, text: string) => `\`\`\`${sample.fence} ${kind}\n${text}\`\`\`\n`;

writeFileSync(
  join(root, rulePath),
  `import { ${sample.question} } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: '${id}',
  severity: 'warning',
  summary: 'One sentence that says what is wrong.',
  sources: ['${sample.source}'],
  messages: {
    found: '"{value}" is … The tool will … Do …',
  },
  check(doc, report) {
${sample.check}
  },
});
`,
);
writeFileSync(
  join(root, pagePath),
  `Why this matters, in two or three sentences of your own.

${fence('flagged', file(sample.wrong))}
${fence('fine', file(sample.right))}
## 日本語

- **summary**: 何が誤りかを一文で書きます。
- **found**: 「{value}」は…。ツールは…。…してください。

## Suomi

- **summary**: Yksi virke, joka kertoo, mikä on vialla.
- **found**: "{value}" on … Työkalu … Korjaa …
`,
);
execFileSync('npx', ['tsx', 'scripts/generate.ts'], { cwd: root, stdio: 'inherit' });
console.log(
  `Written: ${rulePath}\nWritten: ${pagePath}\nNext: edit both, then npm run accept ${name} and npm run check.`,
);
