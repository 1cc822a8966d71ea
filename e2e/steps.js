// What happens in more than one journey.
import { expect } from "./market.js";

// Money comes in: asked for, seen by one treasurer, booked by another.
export async function topsUp(rita, tilda, theo, amount) {
  await rita.opens("/wallet");
  await rita.follows("Top up");
  await rita.reads("AT61 1904 3002 3457 3201");
  await rita.fills({ Amount: amount });
  await rita.presses("Get a reference");
  await tilda.opens("/operator/top-ups");
  await tilda.presses("I saw the money");
  await tilda.does("cannot book what she confirmed", () =>
    expect(tilda.page.getByRole("button", { name: "Book" })).toHaveCount(0),
  );
  await theo.opens("/operator/top-ups");
  await theo.presses("Book");
  await rita.opens("/wallet");
}

// A moderator looks at a project and lets it open.
export async function passes(mona, title, price) {
  await mona.opens("/operator/moderation");
  await mona.follows(title);
  await mona.reads(price);
  await mona.presses("Approve and open");
}
