import { createElement } from './create-element.ts'

/** A sentence of ours; words in quotation marks keep their own direction. */
export function renderSentence(sentence: string): (Node | string)[] {
  return sentence
    .split(/“([^”]*)”/u)
    .flatMap((part, index) => (index % 2 === 0 ? [part] : ['“', createElement('bdi', {}, [part]), '”']))
}
