//! What lies on the operator's desks after all that.

use market::{ledger::Name, settings};

use super::Town;

impl Town {
    pub(super) async fn open_the_office(&mut self) {
        let account = Name::available(self.who("will").account).to_string();
        self.things.insert("account", account);
        self.things.insert("setting", settings::PAYOUT_MINIMUM.name.to_owned());
        for (name, who, path) in [
            ("transfer", "will", "/api/v1/me/statement"),
            ("mail", "ann", "/api/v1/operator/mails"),
            ("job", "ann", "/api/v1/operator/jobs"),
        ] {
            let list = self.house.get(&self.who(who).key, path).await;
            assert_eq!(list.status, 200, "{}", list.text);
            self.keep(name, &list.json()["items"][0], "id");
        }
    }
}
