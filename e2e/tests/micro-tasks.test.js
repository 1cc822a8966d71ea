// Ten small tasks: imported from a file, done by two workers one after the other, one by keyboard
// and one without scripts, reviewed together and paid.
import { expect, test } from "../market.js";
import { Person } from "../person.js";
import { passes, topsUp } from "../steps.js";

test.use({ settings: { bank_details: "Mickle Ltd\nAT61 1904 3002 3457 3201" } });

const TITLE = "How do these reviews sound?";
const REVIEWS = [
  "I would buy it again.",
  "It broke on the second day.",
  "It is a lamp.",
  "Warm light, and so quiet.",
  "The box was torn, the lamp is fine.",
  "Too dim for reading.",
  "My mother loves it.",
  "It came on a Tuesday.",
  "Never again.",
  "Better than the one before.",
];

test("ten micro-tasks are imported, done, reviewed together and paid", async ({
  market,
  browser,
}) => {
  const comes = (name, options) => Person.comes(name, market, browser, options);
  await market.staff("Mona", "moderator");
  await market.staff("Tilda", "treasurer");
  await market.staff("Theo", "treasurer");
  const [rita, mona] = [await comes("Rita"), await comes("Mona")];
  const [tilda, theo] = [await comes("Tilda"), await comes("Theo")];
  await rita.signsUp();
  for (const staff of [mona, tilda, theo]) await staff.signsIn();
  await topsUp(rita, tilda, theo, "10");
  await posts(rita);
  await passes(mona, TITLE, "€0.10");

  const keyed = await comes("Kay");
  await keyed.signsUp();
  await works(keyed, answersByKeys);
  const plain = await comes("Paul", { javaScriptEnabled: false });
  await plain.signsUp();
  await works(plain, answersByHand);

  await reviewsTogether(rita);
  for (const worker of [keyed, plain]) {
    await worker.opens("/wallet");
    await worker.reads("€0.40");
  }
  await market.check();
});

async function posts(rita) {
  await rita.opens("/projects/new");
  await rita.fills({ Title: TITLE });
  await rita.selects("Category", "Classification");
  await rita.ticks(/^Open to everybody/);
  await rita.presses("Make a draft");
  await rita.fills({ Instructions: "Read the review and say how it sounds." });
  await rita.presses("Save and go on");
  await rita.presses("Begin with this", rita.card("A judgement about a text"));
  await rita.follows("Go on to the data");
  const rows = REVIEWS.map((it, n) => `${n + 1},"${it}"`);
  const text = ["number,review", ...rows].join("\n");
  const file = { name: "reviews.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await rita.attaches("A table", file);
  await rita.presses("Upload and look");
  await rita.reads("It came on a Tuesday.");
  await rita.fills({ review: "text" });
  await rita.presses("Start the import");
  await rita.waitsFor("every row became a task");
  await rita.follows("Back to the data");
  await rita.follows("Go on to pay");
  await rita.fills({ "Price of one answer": "0.10", "Minutes one answer takes": "0.4" });
  await rita.presses("Save and go on");
  await rita.presses("Save and go on");
  await rita.reads("€1.00");
  await rita.presses("Publish the project");
}

// Starts the job and does five tasks; a page follows each.
async function works(worker, answers) {
  await worker.opens("/jobs");
  await worker.follows(TITLE);
  await worker.presses(/^Start and earn/);
  for (let done = 0; done < 5; done += 1) await answers(worker, done === 4);
  await worker.opens("/my-work?tab=checked");
  await worker.does("has handed in five", () =>
    expect(worker.page.getByText("All 5", { exact: true })).toBeVisible(),
  );
}

// Five tasks without a mouse: the keys are looked up once, and one task is skipped.
async function answersByKeys(worker, isLast) {
  const { page } = worker;
  const isFirst = (await page.getByText("This session").count()) === 0;
  if (isFirst) {
    await worker.does("looks up the keys and skips", async () => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
      await page.keyboard.press("Escape");
    });
    await worker.turns("s");
  }
  await worker.does("chooses by digits, one question after the other", async () => {
    await page.keyboard.press("1");
    await expect(page.getByRole("radio").first()).toBeChecked();
    await page.keyboard.press("4");
    await expect(page.getByRole("radio", { name: "4", exact: true })).toBeChecked();
  });
  if (!isLast) return worker.turns("Enter");
  await worker.presses("Submit and stop");
  return worker.reads("Well done", "Being checked");
}

// The tenth of the ten tasks is nobody's next.
async function answersByHand(worker, isLast) {
  await worker.ticks("Negative");
  await worker.ticks("4");
  await worker.presses(isLast ? "Submit" : "Submit and next");
}

async function reviewsTogether(rita) {
  await rita.opens("/projects");
  await rita.follows(TITLE);
  await rita.follows(/^Reviews/, rita.page.getByRole("navigation", { name: "This project" }));
  await rita.reads("Positive", "Negative");
  const boxes = rita.page.getByRole("checkbox");
  await rita.does("ticks all ten", async () => {
    await expect(boxes).toHaveCount(10);
    for (const box of await boxes.all()) await box.check();
  });
  await rita.presses("Accept the ticked ones");
  await rita.reads("All reviewed");
}
