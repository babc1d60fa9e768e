/// <reference types="astro/client" />

/** Where the generated files of the dossier being built are, as file: addresses; from scripts/edge/dossier-integration.ts. */
declare module 'virtual:dossier/folders' {
  export const sourcesFolder: string
  export const factsFolder: string
  /** Undefined where the dossier has no chapters. */
  export const chaptersFolder: string | undefined
}
