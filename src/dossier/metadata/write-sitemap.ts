import { escapeHtml } from '../text/escape-html.ts'

/** A sitemap of pages by their paths; `closed` is the day of the edition that they show, if they show a closed one. */
export function writeSitemap(paths: readonly string[], home: string, closed: string | undefined): string {
  const urls = paths.map((path) => {
    const changed = closed ? `<lastmod>${closed}</lastmod>` : ''
    return `<url><loc>${escapeHtml(`${home}${path.slice(1)}`)}</loc>${changed}</url>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}
