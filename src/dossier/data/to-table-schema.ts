import { z } from 'astro/zod'
import { withoutUndefined } from '../without-undefined.ts'
import type { DataTable } from './data-table.ts'
import { listDelimiter } from './write-csv.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** A table in the terms of Table Schema (Data Package 2.0), made from the schema of its rows. */
export function toTableSchema({ row, primaryKey, foreignKeys }: Pick<DataTable, 'row' | 'primaryKey' | 'foreignKeys'>) {
  const { properties = {} } = z.toJSONSchema(row)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(properties).map(([name, property]) =>
      toField(name, typeof property === 'boolean' ? {} : property),
    ),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  }
}

function toField(name: string, property: JsonSchema) {
  const { value, optional } = withoutNull(property)
  const isList = value.type === 'array'
  const type = isList ? 'list' : (value.type ?? 'string')
  const constraints = withoutUndefined({
    required: optional || isList ? undefined : true,
    enum: value.enum,
    pattern: value.pattern,
    minimum: value.minimum,
  })
  return withoutUndefined({
    name,
    type: String(type),
    format: value.format === 'uri' ? 'uri' : undefined,
    ...(isList ? { delimiter: listDelimiter, itemType: 'string' } : {}),
    description: property.description,
    constraints: Object.keys(constraints).length > 0 ? constraints : undefined,
  })
}

/** What a column holds where it is not empty, and whether it may be. */
function withoutNull(property: JsonSchema): { value: JsonSchema; optional: boolean } {
  if (Array.isArray(property.type)) {
    const [type] = property.type.filter((one) => one !== 'null')
    return { value: withoutUndefined({ ...property, type }), optional: true }
  }
  const value = property.anyOf?.find((one) => one.type !== 'null')
  return value ? { value, optional: true } : { value: property, optional: false }
}
