import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as vscode from 'vscode';
import { configuration, open, write } from './editor';

describe('tasks', () => {
  it('check the workspace with the command line', async () => {
    await open('typo/configuration.xml');
    const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'm365lint' });
    assert.ok(task && others.length === 0);
    assert.deepEqual(task.problemMatchers, ['$m365lint']);
    const { process: program, args, options } = task.execution as vscode.ProcessExecution;
    await write('task/configuration.xml', configuration('Curent'));
    const env = { ...process.env, ...options?.env };
    const { status, stdout } = spawnSync(program, args, { cwd: options?.cwd, env, encoding: 'utf8' });
    assert.notEqual(status, 2, 'it could not do its work');
    const [pattern] =
      vscode.extensions.getExtension('m365lint.m365lint')?.packageJSON.contributes.problemPatterns ?? [];
    const found = stdout.split('\n').map((line) => new RegExp(pattern.regexp).exec(line) ?? []);
    const finding = found.find((parts) => parts[pattern.file] === 'task/configuration.xml');
    const named = ['line', 'column', 'severity', 'code'].map((name) => finding?.[pattern[name]]);
    assert.deepEqual(named, ['2', '42', 'warning', 'odt/channel-unknown']);
  });
});
