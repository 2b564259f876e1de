import assert from 'node:assert/strict';
import { settingsFor } from '../server/src/core/config';
import { fixAll } from '../server/src/core/fix';
import { reg } from '../server/src/reg';
import { operationList } from '../server/src/reg/operations';
import { parse } from '../server/src/reg/parse';

const deletions = (text: string) => operationList(parse({ text })).filter(({ op }) => op.startsWith('delete'));

describe('a fix that is applied unseen', () => {
  for (const line of [
    '[-HKEY_LOCAL_MACHINE/SOFTWARE]',
    '[-HKLM\\SOFTWARE]',
    '[-HKEY_LOCAL_MACHINE\\SYSTEM',
    '-HKEY_LOCAL_MACHINE\\SOFTWARE]',
    '[-Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE]',
    '[- HKEY_CURRENT_USER\\Software]',
    '-[HKEY_CURRENT_USER\\Software]',
    '[HKEY_CURRENT_USER\\Software\\X]\r\n"A"=-#x',
  ])
    it(`makes no deletion happen that Windows skips: ${line}`, () => {
      const text = `Windows Registry Editor Version 5.00\r\n\r\n${line}\r\n`;
      assert.deepEqual(deletions(text), []);
      const { text: fixed } = fixAll(reg, { text }, settingsFor({}, 'a.reg', '2026-11-21'));
      assert.deepEqual(deletions(fixed), []);
    });
});
