// Whoever is faster than the fade from one page to the next is not told of it as of a failure.
// Invariant: nothing but the promises of these fades is silenced.

const calm = (event) => {
  const fade = event.viewTransition;
  for (const end of fade ? [fade.ready, fade.finished, fade.updateCallbackDone] : []) {
    end?.catch(() => {});
  }
};

addEventListener("pageswap", calm);
addEventListener("pagereveal", calm);

// The fade into this page may have begun before this was read.
const HASTE = /^Transition was (aborted|skipped)/u;
addEventListener("unhandledrejection", (event) => {
  if (event.reason instanceof DOMException && HASTE.test(event.reason.message)) {
    event.preventDefault();
  }
});
