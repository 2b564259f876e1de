import {
  type Disposable,
  l10n,
  ProcessExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

const type = 'm365lint';

interface CheckDefinition extends TaskDefinition {
  paths?: string[];
  fix?: boolean;
}

/** Offers a task for each folder that checks it with the command line of this extension. */
export function checkTasks(commandLine: string): Disposable {
  /** The editor's own program serves as Node, which need not be installed. */
  function taskFor(definition: CheckDefinition, scope: WorkspaceFolder | TaskScope.Workspace): Task {
    const { paths = ['.'], fix = false } = definition;
    const args = [commandLine, 'check', '--format', 'unix', ...(fix ? ['--fix'] : []), ...paths];
    const options = { env: { ELECTRON_RUN_AS_NODE: '1' }, ...(typeof scope === 'object' && { cwd: scope.uri.fsPath }) };
    const run = new ProcessExecution(process.execPath, args, options);
    const task = new Task(definition, scope, l10n.t('check workspace'), type, run, '$m365lint');
    task.group = TaskGroup.Test;
    return task;
  }

  return tasks.registerTaskProvider(type, {
    provideTasks: () => workspace.workspaceFolders?.map((folder) => taskFor({ type }, folder)) ?? [],
    resolveTask: ({ definition, scope }) =>
      taskFor(definition as CheckDefinition, typeof scope === 'object' ? scope : TaskScope.Workspace),
  });
}
