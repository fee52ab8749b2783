import type { PackageState } from "@concord/release/state";

export interface Changeset {
  id: string;
  releases: readonly { name: string; type: "major" | "minor" | "patch" | "none" }[];
}

const UMBRELLA = "@concord/models-utils";
const RANK = { none: 0, patch: 1, minor: 2, major: 3 };

/**
 * What forbids a release with these changesets, in words; empty if nothing does.
 *
 * @param changesets - those that have not been released yet
 * @param states - the packages as they are
 * @param released - the packages as they were last released; those that never were are missing
 */
export function changesetProblems(
  changesets: readonly Changeset[],
  states: Record<string, PackageState>,
  released: Record<string, PackageState>,
): string[] {
  return [...changesets.flatMap(umbrellaProblems), ...Object.keys(states).flatMap((name) => missing(name, changesets, states[name], released[name]))];
}

/** The umbrella re-exports the packages: what is new or broken in one is new or broken in it, which changesets cannot know. */
function umbrellaProblems({ id, releases }: Changeset): string[] {
  const umbrella = RANK[releases.find(({ name }) => name === UMBRELLA)?.type ?? "none"];
  return releases
    .filter(({ name, type }) => name !== UMBRELLA && RANK[type] >= RANK.minor && RANK[type] > umbrella)
    .map(({ name, type }) => `.changeset/${id}.md: ${name} is bumped ${type}, so ${UMBRELLA} must be, too`);
}

function missing(name: string, changesets: readonly Changeset[], state: PackageState, released: PackageState | undefined): string[] {
  if (changesets.some(({ releases }) => releases.some((release) => release.name === name && release.type !== "none"))) return [];
  const changes = [
    ...(state.sources === released?.sources ? [] : ["sources"]),
    ...(state.api === released?.api ? [] : ["public API"]),
  ];
  if (changes.length === 0) return [];
  return [`${name}: its ${changes.join(" and ")} changed since ${released?.version ?? "the beginning"}; say how by: npx --yes pnpm@10.34.9 changeset`];
}
