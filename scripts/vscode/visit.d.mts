import type { Page } from 'playwright-core';

/** The part of visit.mjs that tests use. */
export interface Visit {
  page: Page;
  /** Each address off this machine that was asked for. */
  outside: string[];
  close(): Promise<void>;
}

interface Options {
  /** The newest VS Code that npm has, not the oldest that we support. */
  newest?: boolean;
  /** Of the user, beside those that keep it quiet. */
  settings?: Record<string, unknown>;
  folder: string;
}

export function visit(options: Options & { vsix: string; file?: string }): Promise<Visit>;
export function visitWeb(options: Options): Promise<Visit>;
