/** Writes searches into the browser's history: one entry for each search that was sent, none for each letter typed. */
export type SearchHistory = {
  /** The address follows what is being typed. */
  follow(address: string): void
  /** A search was sent: it gets an entry of its own, and the entry before is what it was before the typing began. */
  settle(address: string): void
  /** The browser went back or forward. */
  arrive(): void
}

/** `address` is always the part from the question mark on. */
export function createSearchHistory(): SearchHistory {
  let settled = location.search
  const toFull = (address: string): string => `${location.pathname}${address}`
  return {
    follow: (address) => history.replaceState(null, '', toFull(address)),
    settle: (address) => {
      if (address === settled) return
      history.replaceState(null, '', toFull(settled))
      history.pushState(null, '', toFull(address))
      settled = address
    },
    arrive: () => {
      settled = location.search
    },
  }
}

/** How many hits this entry of the history showed, so that coming back shows as many. */
export function readShown(least: number): number {
  const state: unknown = history.state
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : undefined
  return typeof shown === 'number' && Number.isInteger(shown) && shown > least && shown <= 1000 ? shown : least
}

/** Keeps the number of hits shown with this entry. */
export function keepShown(shown: number): void {
  history.replaceState({ shown }, '', location.href)
}
