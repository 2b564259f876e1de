import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const licence = /^(?:licen[cs]e|copying|notice|third-?party-?notices)(?:\.|-|$)/i;
const head = `Third-party notices

m365lint contains parts of the packages below, each under the licence that follows its name.
`;

/** The licences of all packages that stand in a bundle, by the names of the files that went into it. */
export function noticesOf(files, root) {
  const folders = [...new Set([...files].flatMap((file) => packageOf(file) ?? []))].sort();
  return [head, ...folders.map((folder) => noticeOf(path.join(root, folder)))].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageOf(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function noticeOf(folder) {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { name, version, license, author } = about;
  const names = readdirSync(folder).filter((file) => licence.test(file));
  const texts = names.map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim());
  if (texts.length === 0 && license === 'MIT' && author) texts.push(mit(author.name ?? author));
  // Without its licence a package may not be passed on: better no build than such a one.
  if (texts.length === 0) throw new Error(`${name} comes without a licence.`);
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/** For a package that names this licence and its author, and leaves the text out. */
const mit = (author) => `MIT License

Copyright (c) ${author}

${readFileSync(new URL('../LICENSE', import.meta.url), 'utf8')
  .replace(/^[\s\S]*?(?=Permission is hereby granted)/, '')
  .trim()}`;
