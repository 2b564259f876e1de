import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Configuration, type Level, matches, type Settings, withoutLastSlash } from '../core/config';
import { joinLayers } from '../core/layers';
import { readConfiguration } from '../core/read-configuration';
import { Complaint, whyOf } from './complaint';
import { decode } from './decode';
import { seenFrom, shown, upwards } from './paths';
import { closestRule, ruleNamed } from './rule-names';
import { say } from './texts';

export const configurationName = '.m365lint.jsonc';

/** A configuration file that is in force, and the folder from which its glob patterns see files. */
export interface Layer {
  file: string;
  folder: string;
  configuration: Configuration;
}

export interface ConfigurationChoice {
  /** This file and no other, for every file; its patterns are relative to the working directory. */
  config?: string;
  noConfig: boolean;
  /** Severities that win over every file. */
  rules: readonly [id: string, level: Level][];
}

/** Finds the configuration of each file: every configuration file up the tree, until one says `root: true`. */
export class Configurations {
  /** What should be told about the configuration files that were read. */
  readonly warnings: string[] = [];
  private readonly byFolder = new Map<string, Layer | undefined>();
  private readonly excludedFolders = new Map<string, boolean>();
  private readonly only?: Layer;

  constructor(private readonly choice: ConfigurationChoice) {
    if (choice.config !== undefined) this.only = this.read(path.resolve(choice.config), process.cwd());
  }

  /** Nearest first. */
  layersOf(file: string): Layer[] {
    if (this.only) return [this.only];
    if (this.choice.noConfig) return [];
    const layers: Layer[] = [];
    for (const folder of upwards(path.dirname(file))) {
      const layer = this.layerIn(folder);
      if (layer) layers.push(layer);
      if (layer?.configuration.root) break;
    }
    return layers;
  }

  settingsFor(file: string): Settings {
    const files = this.layersOf(file).map(({ folder, configuration }) => ({
      configuration,
      path: seenFrom(folder, file),
    }));
    const chosen = { configuration: { rules: Object.fromEntries(this.choice.rules) } };
    return joinLayers([...files.reverse(), chosen], new Date().toISOString().slice(0, 10)).settings;
  }

  /** True for a file or folder that no run may look at, because it or a folder above it is excluded. */
  excludes(file: string): boolean {
    const above = path.dirname(file);
    return (
      (above !== file && this.excludesFolder(above)) || this.layersOf(file).some((layer) => excludedBy(layer, file))
    );
  }

  /** True for a file that is checked whatever it looks like. */
  includes(file: string): boolean {
    return this.layersOf(file).some(({ folder, configuration }) =>
      matches(configuration.include ?? [], seenFrom(folder, file)),
    );
  }

  private excludesFolder(folder: string): boolean {
    const known = this.excludedFolders.get(folder) ?? this.excludes(folder);
    this.excludedFolders.set(folder, known);
    return known;
  }

  private layerIn(folder: string): Layer | undefined {
    if (!this.byFolder.has(folder)) {
      const file = path.join(folder, configurationName);
      this.byFolder.set(folder, existsSync(file) ? this.read(file, folder) : undefined);
    }
    return this.byFolder.get(folder);
  }

  private read(file: string, folder: string): Layer {
    const name = shown(file);
    const { configuration, complaints } = readConfiguration(textOfFile(file));
    if (complaints[0]) throw new Complaint(say('brokenConfiguration', { path: name, complaint: complaints[0] }));
    const rules = [configuration.rules, ...(configuration.overrides ?? []).map((override) => override.rules)];
    for (const rule of new Set(rules.flatMap((levels) => Object.keys(levels ?? {})))) {
      if (ruleNamed(rule)) continue;
      const meant = closestRule(rule);
      this.warnings.push(
        meant
          ? say('unknownRuleInConfigurationMeant', { path: name, rule, meant })
          : say('unknownRuleInConfiguration', { path: name, rule }),
      );
    }
    return { file: name, folder, configuration };
  }
}

function textOfFile(file: string): string {
  try {
    return decode(readFileSync(file)).text;
  } catch (error) {
    throw new Complaint(say('unreadableConfiguration', { path: shown(file), why: whyOf(error) }));
  }
}

function excludedBy({ folder, configuration }: Layer, file: string): boolean {
  const patterns = (configuration.exclude ?? []).map(withoutLastSlash);
  const seen = seenFrom(folder, file);
  return patterns.length > 0 && !/^(?:\.\.(?:\/|$))*$/.test(seen) && matches(patterns, seen);
}
