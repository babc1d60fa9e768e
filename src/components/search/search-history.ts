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

/** What is kept with an entry of the history, so that coming back shows the same: how often something was shown, and where. */
export type KeptView = { readonly times: number; readonly top: number }

/** More is not shown at once even to whoever comes back. */
const mostTimes = 100

/** The view kept with this entry; one showing from the top if there is none. */
export function readView(): KeptView {
  const state: unknown = history.state
  const read = (name: string): number => {
    const value: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined
    return typeof value === 'number' && Number.isFinite(value) ? value : 0
  }
  return { times: Math.min(Math.max(Math.floor(read('times')), 1), mostTimes), top: Math.max(read('top'), 0) }
}

/** Keeps a view with this entry. */
export function keepView(view: KeptView): void {
  history.replaceState(view, '', location.href)
}
