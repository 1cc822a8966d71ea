// One row for each gate, and the verdict over all of them.
const SHOWN = 12;

export class Report {
  rows = [];

  // Runs a gate, which returns its figures and its faults, and tells how it went.
  async gate(name, judge) {
    const begun = performance.now();
    process.stdout.write(`\n== ${name}\n`);
    let verdict;
    try {
      verdict = await judge();
    } catch (error) {
      verdict = { figures: "broke off", faults: [error.stack] };
    }
    const { figures, faults } = verdict;
    for (const fault of shortened(faults)) console.log(fault);
    const seconds = Math.round((performance.now() - begun) / 1000);
    this.rows.push({ name, figures, n: faults.length, seconds });
    console.log(`${figures}, ${faults.length} faults in ${seconds} s`);
  }

  // Prints the table and the verdict; true when all is well.
  tell() {
    const width = (of) => Math.max(...this.rows.map(of).map((it) => it.length));
    const [names, figures] = [width((it) => it.name), width((it) => it.figures)];
    console.log("\n== quality");
    for (const row of this.rows) {
      const mark = row.n ? "FAIL" : "ok";
      const seconds = `${row.seconds} s`.padStart(6);
      console.log(
        `${row.name.padEnd(names)}  ${row.figures.padEnd(figures)}  ${seconds}  ${mark}`,
      );
    }
    const failed = this.rows.filter((it) => it.n).length;
    const faults = this.rows.reduce((sum, it) => sum + it.n, 0);
    const passed = this.rows.length - failed;
    console.log(`\nquality: ${passed} gates passed, ${failed} failed, ${faults} faults`);
    return failed === 0;
  }
}

// Faults of one sort are told once, with how many pages have them.
function shortened(faults) {
  const sorts = new Map();
  for (const fault of faults) {
    const [where, ...what] = fault.split(": ");
    const sort = what.join(": ").replaceAll(/\d+/g, "#");
    const same = sorts.get(sort) ?? { where, what: what.join(": "), n: 0 };
    same.n += 1;
    sorts.set(sort, same);
  }
  const all = [...sorts.values()].map(({ where, what, n }) => {
    const others = 1 < n ? ` (and ${n - 1} more)` : "";
    return `${where}${others}: ${what.slice(0, process.env.MICKLE_LONG ? 4000 : 600)}`;
  });
  const rest = all.length - SHOWN;
  if (process.env.MICKLE_LONG || rest <= 0) return all;
  return [...all.slice(0, SHOWN), `… and ${rest} other sorts; MICKLE_LONG=1 tells all`];
}
