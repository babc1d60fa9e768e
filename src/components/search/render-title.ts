import { createElement } from './create-element.ts'

/** The title of a passage's source in the voice it has: a headline of theirs in quotation marks, one of ours without, a file name. */
export function renderTitle({ title, voice }: { title: string; voice: string }): HTMLElement {
  if (voice === 'theirs') return createElement('q', { class: 'theirs', dir: 'auto' }, [title])
  return voice === 'file'
    ? createElement('code', { class: 'file' }, [title])
    : createElement('span', { class: 'ours' }, [title])
}
