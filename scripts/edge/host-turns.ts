import { setTimeout as wait } from 'node:timers/promises'

/** Lets one piece of work at a time go to a host, and pauses after each: hosts do not wait for one another. */
export function createHostTurns(pauseMs: number): <T>(host: string, work: () => Promise<T>) => Promise<T> {
  const lastByHost = new Map<string, Promise<unknown>>()
  return (host, work) => {
    const before = lastByHost.get(host)
    const turn = before === undefined ? work() : before.then(() => wait(pauseMs)).then(work)
    lastByHost.set(
      host,
      turn.catch(() => {}),
    )
    return turn
  }
}
