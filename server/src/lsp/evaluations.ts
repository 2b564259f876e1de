import type { Questions } from '../core/language';
import type { Subject } from './subjects';

/** How long an answer waits for a program to be run before it goes out without. */
const patience = 300;

/** What shows that something takes long, and lets the user end it. */
export interface Progress {
  onCancel(cancel: () => void): void;
  done(): void;
}

export interface Sandbox {
  /** Runs a request apart from the server, never longer than the sandbox allows. */
  evaluate?(request: object, signal: AbortSignal): Promise<object>;
  /** False where the user has not said that the files are trusted, or has turned running off. */
  allowed(uri: string): Promise<boolean>;
  showProgress(uri: string): Promise<Progress>;
  /** Told when what was answered before the program had been run can be answered better. */
  onLate(subject: Subject): void;
}

/** Runs the documents that are programs in the sandbox, each version once. */
export class Evaluations {
  private readonly runs = new WeakMap<Subject, Promise<Subject>>();
  private readonly running = new Map<string, AbortController>();
  private readonly wanted = new Set<string>();

  constructor(private readonly sandbox: Sandbox) {}

  /** The user asked for what this document does: it may be run from now on. */
  allow(uri: string): void {
    this.wanted.add(uri);
  }

  forget(uri: string): void {
    this.running.get(uri)?.abort();
    this.wanted.delete(uri);
  }

  /** The subject with what its program answers; the same subject where nothing was run. */
  of(subject: Subject): Promise<Subject> {
    const run = this.runs.get(subject) ?? this.run(subject);
    this.runs.set(subject, run);
    return run;
  }

  /** The subject with what its program answers to questions of the user; the same subject where nothing may be run. */
  async asked(subject: Subject, questions: Questions): Promise<Subject> {
    const { language, doc, settings, document } = subject;
    const request = language.evaluation?.request(doc, settings, questions);
    const { evaluate } = this.sandbox;
    if (!request || !evaluate || !(await this.mayRun(document.uri))) return subject;
    const answer = await evaluate(request, new AbortController().signal);
    return subject.with(language.evaluation!.evaluated(doc, request, answer));
  }

  /** As `of`, but not waited for longer than a reader would notice. */
  async soon(subject: Subject): Promise<Subject> {
    if (!subject.language.evaluation) return subject;
    const run = this.of(subject);
    const first = await Promise.race([run, after(patience)]);
    if (first) return first;
    void run.then((evaluated) => evaluated !== subject && this.sandbox.onLate(evaluated));
    return subject;
  }

  private mayRun = async (uri: string) => this.wanted.has(uri) || (await this.sandbox.allowed(uri));

  private async run(subject: Subject): Promise<Subject> {
    const { language, doc, settings } = subject;
    const { uri } = subject.document;
    const { evaluation } = language;
    const { evaluate } = this.sandbox;
    if (!evaluation || !evaluate || !(await this.mayRun(uri))) return this.notRun(subject);
    const request = evaluation.request(doc, settings);
    if (!request) return subject;
    this.running.get(uri)?.abort();
    const controller = new AbortController();
    this.running.set(uri, controller);
    const hideProgress = this.showLate(uri, controller);
    try {
      const answer = await evaluate(request, controller.signal);
      if (controller.signal.aborted) return subject;
      subject.evaluated = subject.with(evaluation.evaluated(doc, request, answer));
      return subject.evaluated;
    } catch (error) {
      if (controller.signal.aborted) return subject;
      throw error;
    } finally {
      hideProgress();
      if (this.running.get(uri) === controller) this.running.delete(uri);
    }
  }

  /** It may be asked for again, once it is allowed. */
  private notRun(subject: Subject): Subject {
    this.runs.delete(subject);
    return subject;
  }

  /** Shows progress of a run that takes long; gives what hides it. */
  private showLate(uri: string, controller: AbortController): () => void {
    let ended = false;
    let shown: Progress | undefined;
    const timer = setTimeout(async () => {
      shown = await this.sandbox.showProgress(uri);
      if (ended) shown.done();
      else shown.onCancel(() => controller.abort());
    }, patience);
    return () => {
      ended = true;
      clearTimeout(timer);
      shown?.done();
    };
  }
}

const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));
