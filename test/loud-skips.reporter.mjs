/**
 * Says loudly what was not run, and ends with one plain line of counts. In CI nothing may be
 * missing: a skipped test fails the run there.
 */
export default class LoudSkipsReporter {
  #skipped = [];

  onTestResult(_test, result) {
    for (const test of result.testResults) {
      if (test.status === 'pending' || test.status === 'todo') this.#skipped.push(test.fullName);
    }
  }

  onRunComplete(_contexts, results) {
    if (this.#skipped.length > 0) {
      const names = this.#skipped.map((name) => `  ! ${name}`).join('\n');
      process.stderr.write(`\nNOT RUN (${this.#skipped.length} tests skipped):\n${names}\n`);
    }
    const { numPassedTests, numFailedTests } = results;
    process.stdout.write(
      `\n${numPassedTests} passed, ${numFailedTests} failed, ${this.#skipped.length} skipped\n`,
    );
  }

  getLastError() {
    if (process.env['CI'] && this.#skipped.length > 0) {
      return new Error('Tests were skipped, and in CI nothing may be missing.');
    }
    return undefined;
  }
}
