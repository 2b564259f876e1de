/** A text for people, not yet in their language. `id` names the template in the translations. */
export interface Message {
  id: string;
  template: string;
  args: MessageArgs;
}

/** A message as an argument is put into the reader's language too. */
export type MessageArgs = Readonly<Record<string, string | number | Message>>;

/** Translations of one language: message id to template. English is written in the code itself. */
export type Catalog = Readonly<Record<string, string>>;

/** Declares the texts of one place; `texts('cli', {...})('noFiles', { count: 2 })` makes a message. */
export function texts<const T extends Record<string, string>>(prefix: string, templates: T) {
  const make = (key: keyof T & string, args: MessageArgs = {}): Message => ({
    id: `${prefix}.${key}`,
    template: templates[key]!,
    args,
  });
  return Object.assign(make, { prefix, templates });
}

/** A message in the reader's language; without a translation in English. Unknown placeholders stay as written. */
export function render(message: Message, catalog?: Catalog): string {
  const template = catalog?.[message.id] ?? message.template;
  return template.replace(/\{(\w+)\}/g, (all, name: string) => {
    const value = message.args[name];
    return typeof value === 'object' ? render(value, catalog) : String(value ?? all);
  });
}
