import { groupRelations, type RelationGroup } from '#dossier/evidence/group-relations.ts'
import type { EvidencePage } from '#dossier/schemas/evidence-page.ts'
import { getEvidence } from './evidence.ts'

/** Relations by type, each end with who speaks, and the passages of near wording that the machine proposes. */
export async function getRelations(): Promise<{ groups: RelationGroup[]; near: EvidencePage['near'] }> {
  const evidence = await getEvidence()
  return { groups: groupRelations(evidence), near: evidence.near }
}
