/// <reference types="astro/client" />
/// <reference path="../.astro/types.d.ts" />

declare module 'virtual:licences' {
  const licences: import('./outputs/site/licence.ts').Licence[];
  export default licences;
}
