import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationList } from '../server/src/reg/operations';
import { parse } from '../server/src/reg/parse';

const path = join(__dirname, '../../shared/knowledge/reg-conformance.json');

interface Case {
  id: string;
  encoding: string;
  text: string;
  says: string;
  /** Missing where nobody knows. */
  expect: null | { accepted: boolean; operations: Record<string, unknown>[] };
}

const encodings: Record<string, string> = {
  ansi: 'windows1252',
  'utf16le-bom': 'utf16le',
  'utf16le-nobom': 'utf16le',
  'utf16be-bom': 'utf16be',
  'utf8-bom': 'utf8bom',
};

const names: Record<string, string> = { delkey: 'deleteKey', delval: 'deleteValue' };

describe('what Windows does with a .reg file: the conformance table', () => {
  if (!existsSync(path)) {
    it('is read', function () {
      console.log('        skipped: reg-conformance.json is not here');
      this.skip();
    });
    return;
  }
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] };

  it('has 288 cases that are known for certain', () => {
    assert.equal(cases.filter(({ expect }) => expect).length, 288);
  });

  for (const { id, text, encoding, says, expect } of cases)
    if (expect)
      it(`${id}: ${says}`, () => {
        const doc = parse({ text, encoding: encodings[encoding], unmarked: encoding.endsWith('nobom') });
        const operations = expect.operations.map(({ text: _, number: __, op, ...rest }) => ({
          op: names[String(op)] ?? op,
          ...rest,
        }));
        assert.deepEqual(
          { accepted: doc.accepted, operations: operationList(doc) },
          { accepted: expect.accepted, operations },
        );
      });
});
