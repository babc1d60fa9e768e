// The one script of the site, on every page: what it adds, the pages do without. The integration injects it, because a
// <script> in a component fails where the dossier lies outside of this repository (Astro 7.3, normalizeFilename).
import { markOnArrival } from './search/mark-on-arrival.ts'
import { slashFocus } from './search/slash-focus.ts'
import './passage-tools.ts'

markOnArrival()
slashFocus()
if (document.querySelector('dossier-search')) import('./search/dossier-search.ts')
if (document.querySelector('dossier-check')) import('./check/dossier-check.ts')
if (document.querySelector('package-facts')) import('./manifest/package-facts.ts')
if (document.querySelector('verify-file')) import('./manifest/verify-file.ts')
if (document.querySelector('.day')) import('./cite/fill-days.ts').then(({ fillDays }) => fillDays())
