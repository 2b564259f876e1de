import { texts } from '../core/message';
import { channelOfToken, channelTokens } from './channel-guids';
import type { RegSetting } from './setting';
import { machinePolicy, userPolicy } from './setting-keys';
import { shownHidden } from './setting-texts';

export const channelChoiceTexts = texts('knowledge/channel-choice-setting', {
  offer: 'Whether people are offered {channel} in the account page of Office.',
  'offer.0': 'Not offered.',
  'offer.1': 'Offered.',
  overridden:
    'A policy for the channel, the update path or the target version stands above the choice of the user: then nothing can be chosen.',
  selector: 'Whether the choice of the update channel is hidden in the account page of Office.',
  inverted: 'The sense is reversed: 0 shows the choice.',
});

const text = channelChoiceTexts;
const scopes = [
  { scope: 'machine', policyKey: machinePolicy },
  { scope: 'user', policyKey: userPolicy },
];

/** What the update channel selector of Office offers, for the device and for the user. */
export const channelChoiceSettings: readonly RegSetting[] = scopes.flatMap(({ scope, policyKey }) => [
  ...channelTokens
    .filter(({ alias }) => !alias)
    .map(
      ({ token, channel }): RegSetting => ({
        id: `${scope}-channelexposure-${token.toLowerCase()}`,
        name: token.toLowerCase(),
        ...policyKey('common\\officechannelexposure'),
        type: 'REG_DWORD',
        doc: text('offer', { channel: channelOfToken(token)?.name ?? channel }),
        allowed: [
          { data: 0, doc: text('offer.0') },
          { data: 1, doc: text('offer.1') },
        ],
        notes: [text('overridden')],
        evidence: 'documented',
        cite: 'insider-choice#use-a-command-to-update-the-registry-to-show-the-microsoft-365-insider-choice-to-users',
        sources: ['office-admx'],
      }),
    ),
  {
    id: `${scope}-suppressofficechannelselector`,
    name: 'suppressofficechannelselector',
    ...policyKey('common'),
    type: 'REG_DWORD',
    doc: text('selector'),
    allowed: shownHidden,
    notes: [text('inverted')],
    evidence: 'documented',
    cite: 'office-admx',
  },
]);
