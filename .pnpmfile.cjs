// pnpm resolves the versions of workspace dependencies side by side and lists them in the order in which it gets them, so that two
// tarballs of the same sources can differ.
const sorted = (dependencies) => dependencies && Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)));

module.exports = {
  hooks: {
    beforePacking: (manifest) => ({ ...manifest, dependencies: sorted(manifest.dependencies), devDependencies: sorted(manifest.devDependencies) }),
  },
};
