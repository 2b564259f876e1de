import assert from 'node:assert/strict';
import { attributeOf } from '../server/src/knowledge/odt-schema';
import * as policyTable from '../server/src/knowledge/policies';

describe('policies', () => {
  it('are 2420', () => {
    assert.equal(policyTable.policyApps().flatMap(policyTable.policiesOf).length, 2420);
  });

  it('are found by name and by registry value, in any letter case', () => {
    const policy = policyTable.policyNamed('Excel16', 'l_vbawarningspolicy')!;
    const key = policy.values[0]!.key;
    assert.equal(key, 'software\\policies\\microsoft\\office\\16.0\\excel\\security');
    assert.deepEqual([...policy.values[0]!.allowed!].sort(), [1, 2, 3, 4]);
    assert.ok(policyTable.policiesAtKey(key.toUpperCase(), 'VBAWarnings').includes(policy));
    assert.equal(policyTable.preferenceKey(key), 'software\\microsoft\\office\\16.0\\excel\\security');
    assert.deepEqual(policyTable.policiesAtKey('software\\nothing', 'constructor'), []);
    assert.equal(policyTable.policyNamed('excel16', 'constructor'), undefined);
  });

  it('take the empty text that stands for docx in Word', () => {
    assert.ok(policyTable.policyNamed('word16', 'L_SaveWordfilesas')?.values[0]?.allowed?.includes(''));
  });

  it('have names for people, made from their ids', () => {
    assert.equal(policyTable.policyLabel('L_VBAWarningsPolicy'), 'VBA warnings policy');
    assert.equal(policyTable.policyLabel('L_UseHTMLFormat'), 'Use HTML format');
  });

  it('come from the ADMX files that the schema names', () => {
    const files = attributeOf('User', 'App')!.values!.map(({ value }) => value);
    // User elements come from the Office Customization Tool, which has no policies of Teams.
    assert.deepEqual(
      files,
      policyTable.policyApps().filter((app) => app !== 'teams16'),
    );
  });
});
