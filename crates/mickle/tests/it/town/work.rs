//! What Will has done for Rita, in every state, and his money.

use market::payouts;
use serde_json::json;

use super::Town;

pub(super) const IBAN: &str = "DE89370400440532013000";

impl Town {
    pub(super) async fn do_work(&mut self) {
        for name in ["claimed", "submitted", "accepted", "rejected", "appealed", "reworked"] {
            self.claim(name, "will", "project").await;
        }
        self.claim("beside", "uma", "project").await;
        self.claim("afar", "uma", "elsewhere").await;
        self.upload("photo", "will", "name=photo.png", b"\x89PNG\r\n\x1A\n\0\xFF").await;
        for name in ["submitted", "accepted", "rejected", "appealed", "reworked", "beside"] {
            self.submit(name).await;
        }
        let text = self.text("What was asked for is missing, and nothing else was written here.");
        let no = json!({ "reason": "incomplete", "text": text });
        for name in ["rejected", "appealed"] {
            self.post("rita", &format!("/api/v1/assignments/{{{name}}}/rejection"), &no).await;
        }
        let yes = json!({ "rating": 5, "comment": self.text("Well done") });
        self.post("rita", "/api/v1/assignments/{accepted}/acceptance", &yes).await;
        let bonus = json!({ "amount": "0.50", "reason": self.text("Beautiful") });
        self.post("rita", "/api/v1/assignments/{accepted}/bonuses", &bonus).await;
        let again = json!({ "text": self.text("Please write it once more") });
        self.post("rita", "/api/v1/assignments/{reworked}/rework", &again).await;
        let appeal = json!({ "text": self.text("It is all there; look at the second line.") });
        let opened = self.post("will", "/api/v1/assignments/{appealed}/appeal", &appeal).await;
        self.keep("appeal", &opened, "appeal");
        self.apply().await;
        // Whoever has worked there is known once the log was counted.
        self.house.world.wait(10_000);
        while market::figures::catch_up(&self.house.world.db).await.expect("a count") {}
        let will = self.who("will").account.to_string();
        self.things.insert("member", will);
    }

    async fn claim(&mut self, name: &'static str, who: &str, project: &str) {
        let path = format!("/api/v1/jobs/{{{project}}}/assignments");
        self.make(name, who, &path, &json!({})).await;
    }

    async fn submit(&self, name: &str) {
        let photo = if name == "submitted" { vec![self.thing("photo")] } else { Vec::new() };
        let answer = json!({ "answer": self.text("An answer"), "kind": self.text("one"),
                             "photo": photo });
        let who = if name == "beside" { "uma" } else { "will" };
        let path = format!("/api/v1/assignments/{{{name}}}/submission");
        self.post(who, &path, &json!({ "answer": answer })).await;
    }

    /// Will has one application that waits and one that was awarded.
    async fn apply(&mut self) {
        let pitch = json!({ "pitch": self.text("I have written a hundred of these.") });
        let contract = "/api/v1/jobs/{contract}/applications";
        self.make("first-application", "will", contract, &pitch).await;
        let award = "/api/v1/applications/{first-application}/award";
        let awarded = self.post("rita", award, &json!({})).await;
        self.keep("awarded", &awarded, "assignment");
        let gig = "/api/v1/jobs/{gig}/applications";
        self.make("application", "will", gig, &pitch).await;
        self.make("application-beside", "uma", gig, &pitch).await;
    }

    pub(super) async fn move_money(&mut self) {
        let will = self.who("will").account;
        self.house.world.place(will, IBAN).await;
        let amount = json!({ "amount": "10.00" });
        let path = "/api/v1/me/payouts";
        for name in ["payout-in-run", "payout-sent", "payout"] {
            self.make(name, "will", path, &amount).await;
            let id = self.thing(name).parse().expect("an id");
            let (tina, tom) = (self.who("tina").account, self.who("tom").account);
            let world = &self.house.world;
            let draft = async move |tx: &mut store::Tx| payouts::draft_run(tx, tina, &[id]).await;
            if name == "payout-sent" {
                let run = world.write(draft).await;
                world.write(async move |tx| payouts::release(tx, tom, run).await).await;
            } else if name == "payout-in-run" {
                let run = world.write(draft).await;
                self.things.insert("run", run.to_string());
            }
        }
        let top_up = json!({ "amount": "50.00" });
        self.make("top-up", "rita", "/api/v1/me/top-ups", &top_up).await;
    }
}
