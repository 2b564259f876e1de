import type { Page } from 'playwright-core';

/** The part of visit.mjs that tests use. */
export function visit(options: { vsix: string; folder: string; file: string }): Promise<{
  page: Page;
  /** Each address off this machine that was asked for. */
  outside: string[];
  close(): Promise<void>;
}>;
