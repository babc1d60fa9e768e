import type { z } from 'astro/zod'
import type { InputFile } from '../input-file.ts'
import type { Problem } from '../problems/problem.ts'
import { readYamlBytes, type YamlFile } from './read-yaml.ts'
import { validateYaml } from './validate-yaml.ts'

/** One authored YAML file as its typed value; `absent` where there is none, or where it has mistakes, which are problems. */
export function readAuthoredFile<S extends z.ZodType>(
  files: readonly InputFile[],
  path: string,
  schema: S,
  absent: z.output<S>,
): { value: z.output<S>; yaml: YamlFile | undefined; problems: Problem[] } {
  const file = files.find((candidate) => candidate.path === path)
  if (file?.kind !== 'file') return { value: absent, yaml: undefined, problems: [] }
  const { yaml, problems } = readYamlBytes(path, file.bytes)
  if (yaml && yaml.value === null) return { value: absent, yaml: undefined, problems }
  const checked = yaml && validateYaml(schema, yaml)
  return { value: checked?.value ?? absent, yaml, problems: [...problems, ...(checked?.problems ?? [])] }
}
