import type { Message, MessageStrategy, RequestMessage } from 'vscode-languageserver';

/** Lets an editor that leaves its capabilities out of `initialize` be answered like one that has none. */
export const handshake: MessageStrategy = {
  handleMessage: (message, next) => next(isInitialize(message) ? withCapabilities(message) : message),
};

const isInitialize = (message: Message): message is RequestMessage =>
  (message as RequestMessage).method === 'initialize';

function withCapabilities(message: RequestMessage): RequestMessage {
  const params = message.params as { capabilities?: object | null } | null | undefined;
  return { ...message, params: { ...params, capabilities: params?.capabilities ?? {} } };
}
