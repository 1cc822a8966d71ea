// A micro-job from posted work to paid work: everybody through pages only, everybody in a
// browser of their own.
import { PASSWORD, expect, test } from "../market.js";
import { Person } from "../person.js";
import { passes, topsUp } from "../steps.js";

test.use({
  settings: {
    points: "on",
    bank_details: "Mickle Ltd\nAT61 1904 3002 3457 3201",
  },
});

const TITLE = "Write a 200-word product text";
const PRAISE = "gives warm light and takes little room and ".repeat(25);
const TEXT = `A lamp for the desk that ${PRAISE}lasts.`;

test("a micro-job is posted, awarded, done, paid and withdrawn", async ({ market, browser }) => {
  const comes = (name) => Person.comes(name, market, browser);
  for (const [name, role] of [
    ["Mona", "moderator"],
    ["Tilda", "treasurer"],
    ["Theo", "treasurer"],
  ]) {
    await market.staff(name, role);
  }
  const [rita, wanda] = [await comes("Rita"), await comes("Wanda")];
  const [mona, tilda, theo] = [await comes("Mona"), await comes("Tilda"), await comes("Theo")];
  await rita.signsUp();
  for (const staff of [mona, tilda, theo]) await staff.signsIn();

  await topsUp(rita, tilda, theo, "50");
  await rita.reads("€50.00", "1,750 points");
  await posts(rita);
  await passes(mona, TITLE, "€5.00");
  await wanda.signsUp();
  await applies(wanda, "I have written product texts for three shops, and I can begin today.");
  for (const name of ["Wilma", "Willi"]) {
    const other = await comes(name);
    await other.signsUp();
    await applies(other, "I write such texts every week and would like to write this one.");
    await other.leaves();
  }
  await awards(rita, "Wanda");
  await talk(rita, wanda);
  await delivers(wanda, "A lamp");
  await sendsBack(rita);
  await deliversAgain(wanda);
  await accepts(rita);
  await isPaid(wanda);
  await withdraws(wanda, tilda, theo);
  await seesItAll(rita, wanda);
  await market.check();
});

async function posts(rita) {
  await rita.opens("/projects");
  await rita.follows("New project");
  await rita.fills({ Title: TITLE });
  await rita.selects("Category", "Writing");
  await rita.ticks(/^By application/);
  await rita.presses("Make a draft");
  await rita.fills({ Instructions: "# What to do\n\n1. Read the facts.\n2. Write 200 words." });
  await rita.presses("Save and go on");
  await rita.presses("Begin with this");
  await rita.follows("Your answer");
  await rita.fills({ Question: "Product text", "Words, at least": "200" });
  await rita.presses("Save the item");
  await rita.selects("Add an item", "Show: text");
  await rita.presses("Add");
  await rita.fills({ Text: "The product: ${product}" });
  await rita.presses("Save the item");
  await rita.presses("Up");
  await rita.follows("Go on to the data");
  await rita.fills({ product: "A lamp for the desk, oak, 12 W" });
  await rita.presses("Add the task");
  await rita.follows("Go on to pay");
  await rita.fills({ "Price of one answer": "5", "Minutes one answer takes": "20" });
  await rita.presses("Work it out");
  await rita.reads("€4.00", "€1.00", "€12.00");
  await rita.fills({ "Time limit": "3" });
  await rita.selects("Unit", "days");
  await rita.presses("Save and go on");
  await rita.presses("Save and go on");
  await rita.follows("Try it as a worker");
  await rita.reads("A lamp for the desk, oak, 12 W");
  await rita.page.goBack();
  await rita.presses("Publish the project");
  await rita.reads("A moderator looks at it");
}

async function applies(worker, pitch) {
  await worker.opens("/");
  await worker.follows("Find work");
  await worker.follows(TITLE);
  await worker.reads("140 points");
  await worker.fills({ "Why you": pitch });
  await worker.presses("Apply");
  await worker.reads("The requester has your application");
}

async function awards(rita, name) {
  await rita.opens("/projects");
  await rita.follows(TITLE);
  await rita.follows(/^Applicants/);
  await rita.reads("Wanda", "Wilma", "Willi");
  const card = rita.page.getByRole("article").filter({ hasText: name });
  await rita.presses("Award", card);
  await rita.reads("The task is theirs");
}

// A question, its answer, and two more days.
async function talk(rita, wanda) {
  await wanda.opens("/my-work");
  await wanda.follows(TITLE);
  await wanda.reads("The product: A lamp for the desk");
  await wanda.opens("/jobs");
  await wanda.opens("/my-applications");
  await wanda.follows("To the task");
  await wanda.follows("Write to the requester");
  await wanda.fills({ "Your message": "Should the text name the price?" });
  await wanda.presses("Send");
  await wanda.reads("Should the text name the price?");

  await rita.opens("/");
  await rita.opensMenu(/^Messages/);
  await rita.follows(/Wanda/);
  await rita.fills({ "Your message": "No price, please: it changes too often." });
  await rita.presses("Send");

  await wanda.opens("/messages");
  await wanda.follows(/Rita/);
  await wanda.reads("No price, please");
  await wanda.unfolds("Ask for more time");
  await wanda.fills({ "How much more time": "48", Why: "The lamp itself arrives only tomorrow." });
  await wanda.presses("Ask for more time");
  await rita.opens("/messages");
  await rita.follows(/Wanda/);
  await rita.reads("48 hours more time asked for");
  await rita.presses("Grant");
  await wanda.opens("/messages");
  await wanda.follows(/Rita/);
  await wanda.reads("48 hours more time granted");
  await wanda.follows("To the task");
  await wanda.reads(/4\sdays 23\sh left/);
}

async function delivers(wanda) {
  await wanda.follows("Go on");
  await wanda.fills({ "Product text": TEXT });
  await wanda.presses("Submit");
  await wanda.reads("The requester looks at your answer");
}

async function sendsBack(rita) {
  await rita.opens("/reviews");
  await rita.follows(new RegExp(TITLE));
  await rita.reads("warm light");
  await rita.unfolds("Ask for changes");
  await rita.fills({ "What to change": "Please name the wood and the twelve watts as well." });
  await rita.presses("Ask for changes");
}

async function deliversAgain(wanda) {
  await wanda.opens("/my-work?tab=rework");
  await wanda.follows(TITLE);
  await wanda.reads("Please name the wood");
  await wanda.fills({ "Product text": `${TEXT} It is made of oak and takes twelve watts.` });
  await wanda.presses("Submit");
}

async function accepts(rita) {
  await rita.opens("/reviews");
  await rita.reads("handed in again");
  await rita.follows(new RegExp(TITLE));
  await rita.reads("takes twelve watts");
  await rita.ticks("5");
  await rita.fills({ Remark: "Just as I wished." });
  await rita.presses(/^Accept and pay/);
}

async function isPaid(wanda) {
  await wanda.opens("/my-work?tab=accepted");
  await wanda.follows(TITLE);
  await wanda.reads("5 of 5", "Just as I wished.");
  await wanda.follows("wallet");
  await wanda.reads("€4.00", "140 points");
}

async function withdraws(wanda, tilda, theo) {
  await wanda.follows("Withdraw");
  await wanda.follows("Say where");
  if (wanda.page.url().includes("/settings/proof")) {
    await wanda.fills({ Password: PASSWORD });
    await wanda.presses("Go on");
  }
  await wanda.ticks(/^Bank account/);
  await wanda.fills({ "Account holder": "Wanda Weber", IBAN: "AT61 1904 3002 3457 3201" });
  await wanda.presses("Send me the link");
  await wanda.opens(await wanda.market.mailbox.link(wanda.email, "/wallet/destination/"));
  await wanda.presses("Yes, from now on");
  await wanda.fills({ Amount: "4" });
  await wanda.presses("Withdraw");

  await tilda.opens("/operator/payouts");
  await tilda.presses("Draft a run of all that are ready");
  const run = tilda.page.url();
  await theo.opens(run);
  await theo.presses("Release");
  await theo.opens("/operator/payouts");
  await theo.presses("Arrived");
}

async function seesItAll(rita, wanda) {
  await wanda.opens("/wallet");
  await wanda.reads("€0.00", "€4.00 of it paid out", "Reward", "Payout", "140 points");
  const sheet = await wanda.page.request.get(`${wanda.market.url}/wallet/statement.csv`);
  const lines = (await sheet.text()).trim().split("\n");
  await wanda.does("reads the sheet", () => expect(lines).toHaveLength(3));
  await rita.opens("/wallet");
  await rita.reads("€45.00", "Top-up", "Set aside for a project");
}
