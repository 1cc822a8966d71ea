// Ends the output with what failed, each with its first words, and the line `make test` counts.
// A journey that passes only when it is made again counts as passed and is named.
export default class Count {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    let passed = 0;
    let failed = 0;
    for (const test of this.suite.allTests()) {
      const outcome = test.outcome();
      if (outcome === "skipped") continue;
      if (outcome === "unexpected") failed += 1;
      else passed += 1;
      if (outcome !== "expected") this.tell(outcome, test);
    }
    console.log(`${passed} passed, ${failed} failed`);
  }

  tell(outcome, test) {
    const name = test.titlePath().filter(Boolean).join(" › ");
    const told = test.results.find(({ error }) => error)?.error.message ?? "";
    // The first lines say what was awaited and where; colours are for terminals.
    const words = told.replace(/\u001b\[[0-9;]*m/g, "").split(/\s*\n\s*/).slice(0, 6).join(" | ");
    console.log(`${outcome === "flaky" ? "FLAKY" : "FAIL"} ${name}: ${words}`.slice(0, 400));
  }
}
