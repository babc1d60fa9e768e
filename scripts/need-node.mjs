// Plain JavaScript, so that a Node that is too old can run it and say so.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Unexpected Node ${process.versions.node}, expected 22.18 or newer. The project brings Node 24 as the package \`node\`:\n` +
      'run `npm ci` with install scripts allowed, and start commands through `npm run`.',
  )
  process.exit(1)
}
