/** What a fix adds where a file lacks an installation. */
export const plainInstallation = `<Add OfficeClientEdition="64" Channel="Current">
  <Product ID="O365ProPlusRetail">
    <Language ID="MatchOS" Fallback="en-us" />
  </Product>
</Add>`;
