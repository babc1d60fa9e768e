/** Fields of authored files that hold words of a source by their nature, however few. */
export const fieldsOfSourceWords = [
  'quote',
  'quotation',
  'prefix',
  'suffix',
  'begins',
  'words',
  'role',
  'number',
  'qualifier',
  'forms',
]
