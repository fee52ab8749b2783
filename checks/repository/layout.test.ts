import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, FOLDERS, fromRoot, PROJECTS, read } from "./repository.ts";

/** What a README's text links to, as paths below the root. */
const linksOf = (readme: string): string[] => [...read(readme).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target]) => join(dirname(readme), target));

describe("the map of the repository", () => {
  it("names each folder, and each folder's names its projects", () => {
    expect(linksOf("README.md")).toEqual(expect.arrayContaining(FOLDERS.map((folder) => `${folder}/README.md`)));
    for (const folder of FOLDERS) {
      const projects = PROJECTS.filter((project) => project.startsWith(`${folder}/`));
      expect(linksOf(`${folder}/README.md`)).toEqual(expect.arrayContaining(projects.map((project) => `${project}/README.md`)));
    }
  });

  it("leads to projects that say what they are for", () => {
    for (const project of PROJECTS) {
      expect(existsSync(fromRoot(project, "README.md")), project).toBe(true);
      expect(JSON.parse(read(`${project}/package.json`)).description, project).toMatch(/^[A-Z].{20}/);
    }
  });
});

it.each(PROJECTS)("%s reaches no other project by a relative path", (project) => {
  const files = [".ts", ".mjs", ".vue", ".c", ".py"].flatMap((ending) => filesBelow(project, ending));
  const reached = files.flatMap((file) => {
    const paths = [...read(file).matchAll(/(?:from |import |import\(|#include )"(\.\.?\/[^"]*)"/g)].map(([, path]) => join(dirname(file), path));
    return paths.filter((path) => PROJECTS.some((other) => other !== project && path.startsWith(`${other}/`)));
  });
  expect(reached).toEqual([]);
});
