import { clouds, defaultPlaceholders, levels, pacTargets, tenantPattern } from '../../server/src/core/config';
import { unusedIgnore } from '../../server/src/core/suppress';
import { allLanguages } from '../../server/src/languages';
import type { Generated } from './generated';

/** m365lint.schema.json: what `.m365lint.jsonc` may hold, with every rule by name. */
export function configurationSchema(): Generated[] {
  const rules = [...allLanguages().flatMap(({ rules }) => rules), unusedIgnore];
  const known = rules.map(({ id, severity, summary }) => [
    id,
    { description: `${summary} (${severity})`, enum: levels },
  ]);
  const texts = (description: string) => ({ description, type: 'array', items: { type: 'string' } });
  // "!(…)" is a pattern as any other; "!" before a pattern would mean every file but some.
  const glob = { type: 'string', pattern: '^(?!!(?!\\()).' };
  const globs = (description: string) => ({ description, type: 'array', items: glob });
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'm365lint configuration',
    type: 'object',
    additionalProperties: false,
    definitions: {
      rules: {
        description: 'Severity of each rule; off silences it.',
        type: 'object',
        properties: Object.fromEntries(known),
        additionalProperties: { enum: levels },
      },
    },
    properties: {
      $schema: { type: 'string' },
      root: { description: 'Do not look for another configuration file further up.', type: 'boolean' },
      rules: { $ref: '#/definitions/rules' },
      include: globs('Files, and folders with such files, that are checked whatever they look like.'),
      exclude: globs('Files and folders that are never checked.'),
      overrides: {
        description: 'Other severities for some files; the last match wins.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: globs('Which files; a folder means all in it.'),
            rules: { $ref: '#/definitions/rules' },
          },
        },
      },
      placeholders: {
        ...texts('Values that hold one of these are filled in later and not judged; … stands for the name.'),
        default: defaultPlaceholders,
      },
      cloud: { description: 'The Microsoft 365 cloud of the tenant.', enum: clouds, default: 'Worldwide' },
      tenant: {
        description: 'The name of the tenant, as in NAME.onmicrosoft.com.',
        type: 'string',
        pattern: tenantPattern,
      },
      tenantRestrictions: {
        description: 'Sign-in must pass the proxy, which adds the tenant header.',
        type: 'boolean',
      },
      pacTarget: { description: 'Which engine runs the proxy script.', enum: pacTargets, default: 'winhttp' },
      today: {
        description: 'Freezes the date for rules about retirement (YYYY-MM-DD).',
        type: 'string',
        format: 'date',
      },
    },
  };
  return [{ path: 'm365lint.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }];
}
