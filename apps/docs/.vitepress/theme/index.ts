import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent, h } from "vue";
import "katex/dist/katex.min.css";
import BenchGroup from "./BenchGroup.vue";
import LivePlot from "./LivePlot.vue";
import SchemeTable from "./SchemeTable.vue";
import "./fonts.css";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "home-hero-after": () => h("div", { class: "home-plot" }, h(LivePlot, { name: "models/jansen-rit" })) }),
  enhanceApp({ app }) {
    app.component("LivePlot", LivePlot);
    app.component("BenchGroup", BenchGroup);
    app.component("SchemeTable", SchemeTable);
    app.component("Playground", defineAsyncComponent(() => import("../../playground/view/Playground.vue")));
  },
};

export default theme;
