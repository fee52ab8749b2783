/** What the page gave to be saved or copied, the frames that were drawn, and what went to and from the worker. */
declare global {
  interface Window {
    saved: { name: string; type: string; text: string }[];
    frameCount: number;
    sent: { run: number }[];
    replied: { run: number; frame: number }[];
    drawn: { run: number; frame: number }[];
  }
}

/** Runs in the page before its own programs. */
export function observe(): void {
  Object.assign(window, { saved: [], frameCount: 0, sent: [], replied: [], drawn: [] });
  const count = (): void => {
    window.frameCount++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);

  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener("message", ({ data }) => {
        if (data.kind === "block" && !window.replied.some(({ run }) => run === data.run)) window.replied.push({ run: data.run, frame: window.frameCount });
      });
    }

    override postMessage(message: { kind?: string; run: number }, transfer?: unknown): void {
      if (message.kind === "start") window.sent.push({ run: message.run });
      super.postMessage(message, transfer as Transferable[]);
    }
  };
  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const run = Number((target as HTMLElement).dataset["run"]);
        if (!window.drawn.some((drawing) => drawing.run === run)) window.drawn.push({ run, frame: window.frameCount });
      }
    }).observe(document.body, { attributes: true, subtree: true, attributeFilter: ["data-run"] });
  });

  const urls = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    urls.set(url, blob);
    return url;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    const blob = urls.get(this.href);
    if (blob === undefined) return click.call(this);
    const file = { name: this.download, type: blob.type, text: "" };
    window.saved.push(file);
    void blob.text().then((content) => (file.text = content));
  };
}
