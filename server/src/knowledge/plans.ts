/** Which product a subscription plan licenses, as the table of product IDs says; products cite the same page. */
export interface Plan {
  plan: string;
  product: string;
}

// biome-ignore format: one line per entry
export const plans: readonly Plan[] = [
  { plan: 'Microsoft 365 Apps for enterprise', product: 'O365ProPlusEEANoTeamsRetail' },
  { plan: 'Office 365 Enterprise E3', product: 'O365ProPlusRetail' },
  { plan: 'Office 365 Enterprise E5', product: 'O365ProPlusRetail' },
  { plan: 'Microsoft 365 Apps for business', product: 'O365BusinessEEANoTeamsRetail' },
  { plan: 'Microsoft 365 Business Standard', product: 'O365BusinessRetail' },
  { plan: 'Microsoft 365 Business Premium', product: 'O365BusinessRetail' },
  { plan: 'Microsoft 365 E3', product: 'O365ProPlusRetail' },
  { plan: 'Microsoft 365 E5', product: 'O365ProPlusRetail' },
  { plan: 'Office 365 E3', product: 'O365ProPlusRetail' },
  { plan: 'Office 365 E5', product: 'O365ProPlusRetail' },
  { plan: 'Office 365 E3 (no Teams)', product: 'O365ProPlusEEANoTeamsRetail' },
  { plan: 'Office 365 E5 (no Teams)', product: 'O365ProPlusEEANoTeamsRetail' },
  { plan: 'Microsoft 365 E3 (no Teams)', product: 'O365ProPlusEEANoTeamsRetail' },
  { plan: 'Microsoft 365 E5 (no Teams)', product: 'O365ProPlusEEANoTeamsRetail' },
  { plan: 'Microsoft 365 Business Standard (no Teams)', product: 'O365BusinessEEANoTeamsRetail' },
  { plan: 'Microsoft 365 Business Premium (no Teams)', product: 'O365BusinessEEANoTeamsRetail' },
];

/** The plans that license a product, by its ID as documented. */
export const plansOf = (productId: string): readonly string[] =>
  plans.filter(({ product }) => product === productId).map(({ plan }) => plan);
