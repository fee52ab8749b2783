import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import { defineAsyncComponent, h } from "vue";
import "katex/dist/katex.min.css";
import BenchGroup from "./BenchGroup.vue";
import LivePlot from "./LivePlot.vue";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "home-hero-after": () => h("div", { class: "home-plot" }, h(LivePlot, { name: "models/jansen-rit" })) }),
  enhanceApp({ app }) {
    app.component("LivePlot", LivePlot);
    app.component("BenchGroup", BenchGroup);
    app.component("Playground", defineAsyncComponent(() => import("../../playground/view/Playground.vue")));
  },
};

export default theme;
