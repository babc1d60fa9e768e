/** Asks once for each key; what could not be fetched is asked for again the next time. */
export function askOnce<Key, Value>(
  asked: Map<Key, Promise<Value>>,
  key: Key,
  ask: (key: Key) => Promise<Value>,
): Promise<Value> {
  const known = asked.get(key)
  if (known) return known
  const answer = ask(key)
  asked.set(key, answer)
  answer.catch(() => asked.delete(key))
  return answer
}
