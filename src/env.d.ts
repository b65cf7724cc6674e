/// <reference types="astro/client" />
/// <reference path="../.astro/types.d.ts" />

declare module 'virtual:licences' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module imports nothing by path
  const licences: import('./outputs/site/licence.ts').Licence[];
  export default licences;
}

declare namespace App {
  interface Locals {
    /** What the page shows, where whoever writes it has worked that out (`outputs/site/shown`). */
    shown?: object;
  }
}
