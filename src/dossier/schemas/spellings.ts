import { z } from 'astro/zod'
import { text } from './fields.ts'

/**
 * content/spellings.yaml: words, or short runs of words, that the search takes for one another, beside the names of one
 * actor or place, which it joins by itself.
 */
export const spellings = z.array(z.array(text).min(2, 'at least two spellings'))
