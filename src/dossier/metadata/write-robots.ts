/**
 * What robots are told: they may read every page, each of which says itself whether it is for search engines. Robots look
 * for this file at the root of an origin alone: under a base path, whoever runs the root links the sitemap there.
 */
export function writeRobots(sitemap: string | undefined): string {
  return `User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`
}
