import type { Completion } from '../../core/language';
import { texts } from '../../core/message';
import type { Span } from '../../core/text';
import {
  type Policy,
  type PolicyValue,
  policiesOf,
  policyApps,
  policyLabel,
  preferenceKey,
} from '../../knowledge/policies';
import { attributeValue, elements, type OdtDocument } from '../document';
import { escapeValue } from '../edit';
import { policyHover } from '../hover-texts';
import { choice, escapeSnippet } from './snippet';

export const policyCompletionTexts = texts('odt/complete-policies', { app: '{app} preference' });
const say = policyCompletionTexts;

/** A whole User element for each policy of the Administrative Templates that writes one named value. */
export function policyCompletions(doc: OdtDocument, replace: Span): Completion[] {
  const present = new Set(
    elements(doc, 'User').map((user) => `${attributeValue(user, 'App')} ${attributeValue(user, 'Id')}`),
  );
  return policyApps().flatMap((app) =>
    policiesOf(app)
      .filter(({ id, class: scope }) => scope === 'User' && !present.has(`${app} ${id}`))
      .flatMap((policy) => {
        const value = policy.values.find(({ name }) => name !== undefined);
        return value ? [completionOf(policy, value, replace)] : [];
      }),
  );
}

function completionOf(policy: Policy, value: PolicyValue, replace: Span): Completion {
  const label = `${policy.app}: ${policyLabel(policy.id)}`;
  return {
    label,
    kind: 'snippet',
    edit: { span: replace, text: userElement(policy, value) },
    snippet: true,
    filter: `<User ${label} ${value.name}`,
    detail: say('app', { app: policy.app }),
    documentation: () => policyHover(policy),
    rank: 200,
  };
}

function userElement({ app, id }: Policy, { key, name, type, allowed }: PolicyValue): string {
  const written = (text: string) => escapeSnippet(escapeValue(text));
  const data = allowed ? choice(1, allowed.map(String)) : '$1';
  return `<User Key="${written(preferenceKey(key))}" Name="${written(name!)}" Value="${data}" Type="${type}" App="${app}" Id="${written(id)}" />$0`;
}
