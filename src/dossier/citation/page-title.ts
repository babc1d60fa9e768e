import type { TitleOnPage } from '../schemas/source-page.ts'

/** What a source's page is called where the page is cited: a headline that the seed does not carry stands in brackets. */
export function toPageTitle({ text, voice, supplied }: Pick<TitleOnPage, 'text' | 'voice' | 'supplied'>): string {
  return supplied && voice === 'theirs' ? `[${text}]` : text
}
