import { retirement } from '../retired-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-retired-2021',
  summary: 'A product of the generation of 2021 is installed after the end of its support.',
  sources: ['publisher-2026', 'ltsc-2021-overview#support-duration'],
  ...retirement('2021'),
});
