import { Converter, ReflectionKind } from "typedoc";
import { MarkdownPageEvent } from "typedoc-plugin-markdown";

/** Names the reference's modules as users import them: rng/src/distributions/index becomes rng/distributions. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const module of context.project.getReflectionsByKind(ReflectionKind.Module)) {
      module.name = module.name.replace("/src", "").replace(/\/index$/, "");
    }
  });
  // The plugin links to properties with hyphens, and names them with underscores.
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    page.contents = page.contents.replace(/id="property-[^"]+"/g, (id) => id.replaceAll("_", "-"));
  });
}
