import { dossierSettings } from '../../src/dossier/schemas/dossier-settings.ts'
import type { Overrides } from './run-pipeline.ts'

const examples = { site: 'https://example.org', base: '/some/folder/' } as const

/** Why a site cannot have this address or path, if so: flags may say what content/dossier.yaml may say. */
export function refuseOverrides(overrides: Overrides): string | undefined {
  for (const name of ['site', 'base'] as const) {
    const value = overrides[name]
    const checked = value === undefined ? undefined : dossierSettings.shape[name].safeParse(value)
    const expected = checked?.error?.issues[0]?.message
    if (expected)
      return `Unexpected \`--${name} ${value}\`, expected ${expected}; for example \`--${name} ${examples[name]}\`.`
  }
  return undefined
}
