import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { filesBelow, FOLDERS, fromRoot, PROJECTS, read } from "./repository.ts";

/** What a README links to, as paths below the root. */
const linksOf = (readme: string): string[] => [...read(readme).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target]) => join(dirname(readme), target));

describe("the map of the repository", () => {
  it("lists every folder, and each folder's README lists its projects", () => {
    expect(linksOf("README.md")).toEqual(expect.arrayContaining(FOLDERS.map((folder) => `${folder}/README.md`)));
    for (const folder of FOLDERS) {
      const projects = PROJECTS.filter((project) => project.startsWith(`${folder}/`));
      expect(linksOf(`${folder}/README.md`)).toEqual(expect.arrayContaining(projects.map((project) => `${project}/README.md`)));
    }
  });

  it("leaves out no folder that holds a project", () => {
    const holdsProject = (folder: string): boolean => readdirSync(fromRoot(folder)).some((name) => existsSync(fromRoot(folder, name, "package.json")));
    const folders = readdirSync(fromRoot(), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "node_modules");
    expect(folders.map(({ name }) => name).filter(holdsProject).sort()).toEqual(FOLDERS);
  });
});

it.each(PROJECTS)("%s has a README and a description", (project) => {
  expect(existsSync(fromRoot(project, "README.md"))).toBe(true);
  expect(JSON.parse(read(`${project}/package.json`)).description).toMatch(/^\S.{20}/);
});

it.each(PROJECTS)("%s imports from no other project by a relative path", (project) => {
  const files = [".ts", ".mjs", ".vue", ".c", ".py"].flatMap((ending) => filesBelow(project, ending));
  const imported = files.flatMap((file) => [...read(file).matchAll(/(?:from |import |import\(|#include )"(\.\.?\/[^"]*)"/g)].map(([, path]) => join(dirname(file), path)));
  expect(imported.filter((path) => PROJECTS.some((other) => other !== project && path.startsWith(`${other}/`)))).toEqual([]);
});
