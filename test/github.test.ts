import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const textOf = (name: string) => readFileSync(join(__dirname, '..', name), 'utf8');
const manifest = textOf('action.yml');
const block = /^### GitHub\n[\s\S]*?```yaml\n([\s\S]*?)```/m.exec(textOf('README.md'))?.[1] ?? '';
/** Of the actions of others it is only known here that they exist. */
const inputs = { checkout: { 'fetch-depth': { description: '' } } };

/** What GitHub's own reader finds wrong. It keeps what it read by its name. */
async function wrong(name: string, text: string): Promise<string[]> {
  const fetchActionMetadata = async (action: { name: string }) =>
    action.name === 'm365lint' ? parse(manifest) : { name: action.name, inputs: inputs[action.name as 'checkout'] };
  // It is a module, and tests are scripts.
  const { validate } = await import('@actions/languageservice');
  const document = TextDocument.create(`file:///${name}`, 'yaml', 1, text);
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
  return found.map(({ message }) => message as string);
}

describe('what GitHub reads', () => {
  it('is right in action.yml', async () => assert.deepEqual(await wrong('action.yml', manifest), []));

  it('is right in the workflow of the README', async () =>
    assert.deepEqual(await wrong('.github/workflows/right.yml', block), []));

  it('would be found wrong if it was', async () => {
    assert.deepEqual(await wrong('wrong/action.yml', manifest.replace('inputs.paths', 'input.paths')), [
      "Unrecognized named-value: 'input'",
    ]);
    assert.deepEqual(await wrong('.github/workflows/wrong.yml', block.replace('changed-lines', 'changes')), [
      "Invalid action input 'changes'",
    ]);
  });
});
