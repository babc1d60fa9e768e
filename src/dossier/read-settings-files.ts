import type { z } from 'astro/zod'
import { checkActors } from './actors/check-actors.ts'
import type { InputFile } from './input-file.ts'
import { checkLedger } from './ledger/check-ledger.ts'
import { ledgerFile } from './ledger/check-promises.ts'
import { linksFile } from './outbound/outbound-link.ts'
import { hasErrors } from './problems/problem.ts'
import { actors as actorsSchema } from './schemas/actors.ts'
import { dossierSettings } from './schemas/dossier-settings.ts'
import { emptyLedger, ledger as ledgerSchema } from './schemas/ledger.ts'
import { type LinkReport, linkReport } from './schemas/links.ts'
import { spellings as spellingsSchema } from './schemas/spellings.ts'
import { readAuthoredFile } from './yaml/read-authored-file.ts'

/** The files that are one of a kind: settings, actors, ledger, the report on links, and spellings, each checked by itself. */
export function readSettingsFiles(files: readonly InputFile[]) {
  const settings = readAuthoredFile(files, 'content/dossier.yaml', dossierSettings, dossierSettings.parse({}))
  const actors = readAuthoredFile(files, 'content/actors.yaml', actorsSchema, [])
  const ledger = readAuthoredFile(files, ledgerFile, ledgerSchema, emptyLedger)
  const links = readAuthoredFile<z.ZodType<LinkReport | undefined>>(files, linksFile, linkReport, undefined)
  const spellings = readAuthoredFile(files, 'content/spellings.yaml', spellingsSchema, [])
  return {
    settings: settings.value,
    settingsFile: settings.yaml,
    actors: actors.value,
    /** Whether the file of actors could be read, or there is none. */
    actorsKnown: actors.value.length > 0 || !hasErrors(actors.problems),
    actorsFile: actors.yaml,
    ledger: ledger.value,
    ledgerFile: ledger.yaml,
    links: links.value,
    spellings: spellings.value,
    problems: [
      ...settings.problems,
      ...actors.problems,
      ...(actors.yaml ? checkActors(actors.value, actors.yaml) : []),
      ...ledger.problems,
      ...(ledger.yaml ? checkLedger(ledger.value, ledger.yaml) : []),
      ...links.problems,
      ...spellings.problems,
    ],
  }
}
