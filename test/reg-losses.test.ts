import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFor } from '../server/src/core/config';
import { fixAll } from '../server/src/core/fix';
import { lint } from '../server/src/core/lint';
import { applyEdits } from '../server/src/core/text';
import { reg } from '../server/src/reg';

const table = join(__dirname, '../../shared/knowledge/reg-conformance.json');
const settings = settingsFor({}, undefined, '2026-11-21');
const encodings: Record<string, string> = {
  ansi: 'windows1252',
  'utf16le-bom': 'utf16le',
  'utf16le-nobom': 'utf16le',
};

interface Case {
  id: string;
  encoding: string;
  text: string;
}

const cases = (): Case[] => (JSON.parse(readFileSync(table, 'utf8')) as { cases: Case[] }).cases;

const fileOf = ({ text, encoding }: Case) => ({
  text,
  path: 'settings.reg',
  encoding: encodings[encoding] ?? 'windows1252',
  unmarked: encoding.endsWith('nobom'),
});
const parse = (one: Case) => reg.parse(fileOf(one));

describe('losses of .reg files', () => {
  before(function () {
    if (existsSync(table)) return;
    console.log(`    skipped: there is no table of cases in ${table}`);
    this.skip();
  });

  it('are each reported by a rule, in their own words', () => {
    const silent = cases().flatMap((one) => {
      const doc = parse(one);
      const said = new Set(lint(reg, doc, settings).map(({ message }) => message));
      // The second half of a key line is reported with the first; keys below REGEDIT, with the header.
      return doc.losses
        .filter(({ why, code }) => !said.has(why) && code !== 'keyBracketOpen')
        .map(({ code }) => `${one.id} ${code}`);
    });
    assert.deepEqual(silent, []);
  });

  it('are not errors unless tests on Windows show them', () => {
    const wrong = cases().flatMap((one) => {
      const doc = parse(one);
      const unproven = new Set(doc.losses.filter(({ proven }) => !proven).map(({ why }) => why));
      return lint(reg, doc, settings)
        .filter(({ severity, message }) => severity === 'error' && unproven.has(message))
        .map(({ rule }) => `${one.id} ${rule}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('grow under no fix', () => {
    const worse = cases().flatMap((one) => {
      const doc = parse(one);
      return lint(reg, doc, settings).flatMap(({ rule, fixes }) =>
        fixes
          .map(({ edits }) => parse({ ...one, text: applyEdits(one.text, edits) }).losses.length)
          .filter((left) => left > doc.losses.length)
          .map((left) => `${one.id} ${rule}: ${doc.losses.length} → ${left}`),
      );
    });
    assert.deepEqual(worse, []);
  });

  it('have no safe fix left once all safe fixes are applied', () => {
    const left = cases().flatMap((one) => {
      const { text } = fixAll(reg, fileOf(one), settings);
      return lint(reg, parse({ ...one, text }), settings)
        .filter(({ fixes }) => fixes.some(({ safe }) => safe))
        .map(({ rule }) => `${one.id} ${rule}`);
    });
    assert.deepEqual(left, []);
  });
});

describe('a .reg file with NUL characters', () => {
  it('is said to be in the wrong encoding', () => {
    const text = 'Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Software\\Contoso]\n"a"="b\0c"\n';
    const found = lint(reg, reg.parse({ text, path: 'settings.reg' }), settings).map(({ rule }) => rule);
    assert.ok(found.includes('reg/encoding-utf16-no-bom'), found.join());
  });
});
