// Ends the output with the line that `make test` counts.
export default class Count {
  passed = 0;
  failed = 0;

  onTestEnd(_test, result) {
    if (result.status === "passed") this.passed += 1;
    else if (result.status !== "skipped") this.failed += 1;
  }

  onEnd() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }
}
