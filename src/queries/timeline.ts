import { type TimelineOrder, timelineOrders } from '#dossier/evidence/timeline-orders.ts'
import type { EvidencePage } from '#dossier/schemas/evidence-page.ts'
import type { SourcePage } from '#dossier/schemas/source-page.ts'
import { getEvidence } from './evidence.ts'
import { getFacts } from './facts.ts'
import { getSources } from './sources.ts'

/** The pages of the timeline, one for each order; none in a dossier without events. */
export async function getTimelinePages(): Promise<
  { params: { order: string | undefined }; props: { order: TimelineOrder } }[]
> {
  const { shows } = await getFacts()
  return shows.timeline ? timelineOrders.map((order) => ({ params: { order: order.slug }, props: { order } })) : []
}

/** What is put in order. */
export async function getTimeline(): Promise<{ evidence: EvidencePage; sources: SourcePage[] }> {
  return { evidence: await getEvidence(), sources: await getSources() }
}
