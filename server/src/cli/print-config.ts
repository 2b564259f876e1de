import path from 'node:path';
import type { Level } from '../core/config';
import { Configurations } from './configuration';
import type { Options } from './options';
import { allRules } from './rule-names';
import { standardError, standardOutput } from './streams';

/** `--print-config FILE`: what is in force for a file, and which configuration files say so, nearest first. */
export function printConfiguration(name: string, options: Options): void {
  const file = path.resolve(name);
  const configurations = new Configurations(options);
  const { levelOf, isPlaceholder, today, ...settings } = configurations.settingsFor(file);
  const rules = allRules().map((rule): [string, Level] => [
    rule.id,
    levelOf(rule) ?? (rule.enabled === false ? 'off' : rule.severity),
  ]);
  const layers = configurations.layersOf(file);
  const placeholders = layers.map(({ configuration }) => configuration.placeholders).find(Boolean);
  const frozen = layers.some(({ configuration }) => configuration.today);
  for (const warning of configurations.warnings) standardError(warning);
  const printed = {
    files: layers.map((layer) => layer.file),
    ...settings,
    ...(frozen ? { today } : {}),
    ...(placeholders ? { placeholders } : {}),
    exclude: layers.flatMap(({ configuration }) => configuration.exclude ?? []),
    include: layers.flatMap(({ configuration }) => configuration.include ?? []),
    rules: Object.fromEntries(rules),
  };
  standardOutput(JSON.stringify(printed, null, 2));
}
