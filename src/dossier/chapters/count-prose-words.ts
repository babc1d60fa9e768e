import { removeCitations } from './find-citations.ts'

/** The words of `text`, without its citations. */
export function countProseWords(text: string): number {
  return removeCitations(text).match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
