declare const WebAssembly: { compile(bytes: ArrayBuffer | Uint8Array): Promise<WebAssembly.Module> };

/** The engine as every platform compiles it. */
export const compile = (bytes: ArrayBuffer | Uint8Array): Promise<WebAssembly.Module> => WebAssembly.compile(bytes);
