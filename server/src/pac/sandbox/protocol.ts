import type { EvaluationAnswer, EvaluationRequest } from '../evaluation';

/** What a host tells its worker: the compiled engine once, then one request after the other. */
export type ToWorker = { wasm: WebAssembly.Module } | { request: EvaluationRequest };

/** What the worker says: that it is ready, then an answer to each request, and meanwhile that it gets on. */
export type FromWorker = { ready: true } | { answer: EvaluationAnswer } | { busy: true };
