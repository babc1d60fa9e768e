import { defineConfig } from 'astro/config'
import { toAstroConfig, toPlainFolders } from './scripts/edge/astro-config.ts'
import { toFolders } from './scripts/edge/folders.ts'

// Plain `astro dev` and `astro build`: this repository's dossier into dist/. `npm run build` adds the checks and the swap.
export default defineConfig(toAstroConfig(toPlainFolders(toFolders())))
