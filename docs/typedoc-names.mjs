import { Converter, ReflectionKind } from "typedoc";

/** Names the reference's modules as users import them: rng/src/distributions/index becomes rng/distributions. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const module of context.project.getReflectionsByKind(ReflectionKind.Module)) {
      module.name = module.name.replace("/src", "").replace(/\/index$/, "");
    }
  });
}
