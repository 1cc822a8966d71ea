//! The installation's choices. A change is a new version; old ones stay for the record.

use base::{Error, FieldError, Money, Result, Timestamp};
use store::{Row, Tx, sql};

use crate::AccountId;

/// One setting: its name, what it means, its default, and what it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    pub name: &'static str,
    pub help: &'static str,
    pub default: &'static str,
    pub kind: Kind,
}

/// What a setting's text must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole number from … to …
    Number(i64, i64),
    /// A share in millionths, at most so many; `20%` is read as 200000.
    Share(i64),
    /// A decimal amount of money.
    Amount,
    /// Free text of at most so many characters.
    Text(usize),
    /// `on` or `off`.
    Switch,
    /// One of these words.
    Word(&'static [&'static str]),
}

/// The currencies that amounts can be shown in.
const CURRENCIES: &[&str] = &[
    "EUR", "USD", "GBP", "CHF", "JPY", "INR", "PLN", "CZK", "SEK", "NOK", "DKK", "BRL", "AUD",
    "CAD",
];

/// What a setting's name or value can be wrong in.
pub const CODES: &[(&str, &str)] = &[
    ("setting-unknown", "There is no setting of this name."),
    ("setting-malformed", "Choose one of these: {}."),
    ("setting-share-malformed", "Give a share from 0 to {}%, such as 20%."),
    ("amount-negative", "Give zero or more."),
];

macro_rules! settings {
    ($($name:ident = $text:literal, $kind:expr, $default:literal, $help:literal;)*) => {
        $(pub const $name: Setting =
            Setting { name: $text, help: $help, default: $default, kind: $kind };)*
        /// Every setting, in the order in which the operator sees them.
        pub const ALL: &[Setting] = &[$($name),*];
    };
}

settings! {
    BRAND = "brand", Kind::Text(60), "Mickle", "The name of this marketplace.";
    CLAIM = "claim", Kind::Text(120), "",
        "What the marketplace says of itself at the foot of each page; the proverb where it is \
         empty.";
    CURRENCY = "currency", Kind::Word(CURRENCIES), "EUR",
        "ISO code of the one currency. It stays once money has moved, and holds from the next \
         start on.";
    FEE_PPM = "fee_ppm", Kind::Share(900_000), "200000",
        "The platform's share of each price. Projects keep the one they opened with.";
    POINTS = "points", Kind::Switch, "off", "Show points beside money, from the next start on.";
    POINTS_PER_UNIT = "points_per_unit", Kind::Number(1, 100_000), "35",
        "How many points stand for one unit of money, from the next start on.";
    BANK_DETAILS = "bank_details", Kind::Text(1_000), "",
        "Where requesters send the money of a top-up: holder, IBAN, BIC.";
    PAYOUT_MINIMUM = "payout_minimum", Kind::Amount, "1.00",
        "The smallest amount that can be withdrawn.";
    MINIMUM_AGE = "minimum_age", Kind::Number(16, 30), "18", "Years of age needed to sign up.";
    HOURLY_FLOOR = "hourly_floor", Kind::Amount, "12.00",
        "Below this expected hourly pay the posting wizard warns.";
    MODERATION = "moderation", Kind::Switch, "on",
        "A moderator looks at each project before it opens.";
    PROHIBITED = "prohibited", Kind::Text(8_000),
        "fake review; fake reviews; write a positive review; post a positive review; \
         five-star review; 5-star review; buy followers; get followers; gain followers; follow our \
         account; follow my account; subscribe to our channel; subscribe to my channel; like \
         our page; like my page; upvote; upvotes; create an account; create accounts; open an \
         account; open accounts; register an account; register accounts; account creation; \
         click on ads; click on the ad; click our ads; solve captchas; captcha solving; phone \
         verification; verification code; copy of your id; photo of your id; photo of your \
         passport; id card; bank login; credit card number; social security number; collect \
         personal data; collect email addresses; collect phone numbers",
        "Kinds of work that may not be posted: phrases with semicolons between them, looked \
         for in titles and instructions.";
    UNREVIEWED_MOST = "unreviewed_most", Kind::Number(1, 10_000), "20",
        "Submitted but unreviewed answers one worker may have in a project.";
    APPEAL_DAYS = "appeal_days", Kind::Number(1, 60), "7",
        "Days in which a rejection can be appealed.";
    SAFE_MODE = "safe_mode", Kind::Switch, "off",
        "On after a restore: no mail and no job goes out until you have looked and switch it \
         off.";
    WEB_PUSH = "web_push", Kind::Switch, "on",
        "People can hear of news on their devices, by way of the push services of browsers’ \
         makers.";
    PUSH_SERVICES = "push_services", Kind::Text(1_000),
        "fcm.googleapis.com; *.push.services.mozilla.com; *.push.apple.com; *.notify.windows.com",
        "Which push services messages may go to: names of hosts with semicolons between them; \
         *. stands for any beginning.";
    REPLY_DAYS = "reply_days", Kind::Number(1, 60), "14",
        "Days in which a requester must reply to an appeal.";
    OPERATOR_NAME = "operator_name", Kind::Text(200), "",
        "Who runs this marketplace, for the imprint, the privacy page and the terms.";
    OPERATOR_ADDRESS = "operator_address", Kind::Text(500), "",
        "The operator's postal address, for the imprint and the privacy page.";
    OPERATOR_EMAIL = "operator_email", Kind::Text(254), "",
        "Where people write to the operator.";
}

/// The setting's text in force.
pub async fn text(tx: &mut Tx, setting: Setting) -> Result<String> {
    let select = sql("select value from setting where name = $1 order by version desc limit 1");
    let row = tx.find(select.bind(setting.name)).await?;
    row.map_or(Ok(setting.default.to_owned()), |it| it.get("value"))
}

/// A [`Kind::Number`] in force.
pub async fn number(tx: &mut Tx, setting: Setting) -> Result<i64> {
    let text = text(tx, setting).await?;
    text.parse().map_err(|_| unreadable(setting, &text))
}

/// A [`Kind::Amount`] in force.
pub async fn amount(tx: &mut Tx, setting: Setting) -> Result<Money> {
    let text = text(tx, setting).await?;
    text.parse().map_err(|_| unreadable(setting, &text))
}

/// A [`Kind::Switch`] in force.
pub async fn is_on(tx: &mut Tx, setting: Setting) -> Result<bool> {
    Ok(text(tx, setting).await? == "on")
}

fn unreadable(setting: Setting, text: &str) -> Error {
    Error::store(format!("setting `{}` says `{text}`", setting.name))
}

/// Puts a new value in force.
pub async fn set(tx: &mut Tx, by: Option<AccountId>, name: &str, value: &str) -> Result<()> {
    let setting = ALL.iter().find(|it| it.name == name);
    let setting = setting.ok_or_else(|| Error::invalid("name", "setting-unknown"))?;
    let value = setting.parse(value)?;
    let now = tx.now();
    let insert = sql("insert into setting (name, version, value, set_by, set_at)
                      select $1, coalesce(max(version), 0) + 1, $2, $3, $4
                      from setting where name = $1");
    tx.exec(insert.bind(setting.name).bind(value).bind(by).bind(now)).await?;
    Ok(())
}

impl Setting {
    /// A [`Kind::Number`] from its text in force, which somebody read along with other things;
    /// the default where nobody has set it.
    pub fn whole(self, text: Option<String>) -> Result<i64> {
        let text = text.as_deref().unwrap_or(self.default);
        text.parse().map_err(|_| unreadable(self, text))
    }

    /// Checks and tidies a value for this setting.
    pub fn parse(&self, value: &str) -> Result<String> {
        let value = base::normalise("value", value)?;
        let wrong = |code, detail: String| {
            Err(Error::Invalid(vec![FieldError::new("value", code).with(detail)]))
        };
        match self.kind {
            // What is empty until somebody sets it can be emptied again.
            _ if value.is_empty() && self.default.is_empty() => Ok(value),
            _ if value.is_empty() => wrong("required", String::new()),
            Kind::Number(least, most) => match value.parse::<i64>() {
                Ok(number) if (least..=most).contains(&number) => Ok(number.to_string()),
                _ => wrong("number-out-of-range", format!("{least}–{most}")),
            },
            Kind::Share(most) => match share(&value) {
                Some(ppm) if (0..=most).contains(&ppm) => Ok(ppm.to_string()),
                _ => wrong("setting-share-malformed", (most / PER_CENT).to_string()),
            },
            Kind::Amount => match Money::typed(&value) {
                Ok(amount) if amount.is_negative() => wrong("amount-negative", String::new()),
                Ok(amount) => Ok(amount.to_decimal()),
                Err(error) => wrong(error.code(), String::new()),
            },
            Kind::Text(most) if most < value.chars().count() => {
                wrong("text-too-long", most.to_string())
            }
            Kind::Text(_) => Ok(value),
            Kind::Switch if matches!(value.as_str(), "on" | "off") => Ok(value),
            Kind::Switch => wrong("setting-malformed", "on, off".to_owned()),
            Kind::Word(words) if words.contains(&value.as_str()) => Ok(value),
            Kind::Word(words) => wrong("setting-malformed", words.join(", ")),
        }
    }
}

/// Millionths in one per cent.
const PER_CENT: i64 = 10_000;

/// A share in millionths, written so or as `12.5%`.
fn share(text: &str) -> Option<i64> {
    let Some(per_cent) = text.strip_suffix('%') else { return text.parse().ok() };
    let micros = Money::typed(per_cent).ok()?.as_micros();
    let hundredths = PER_CENT / 100;
    (micros % hundredths == 0).then_some(micros / hundredths)
}

/// A past or present value of a setting.
#[derive(Debug, Clone)]
pub struct Version {
    pub name: String,
    pub version: i64,
    pub value: String,
    pub set_by: Option<AccountId>,
    pub set_at: Timestamp,
}

/// The versions of one setting, newest first.
pub async fn versions(tx: &mut Tx, setting: Setting, limit: i64) -> Result<Vec<Version>> {
    let select = sql("select name, version, value, set_by, set_at from setting
                      where name = $1 order by version desc limit $2");
    tx.all(select.bind(setting.name).bind(limit)).await?.iter().map(version).collect()
}

/// Every setting with the version in force; none where the default is.
pub async fn in_force(tx: &mut Tx) -> Result<Vec<(Setting, Option<Version>)>> {
    let mut all = Vec::with_capacity(ALL.len());
    for setting in ALL {
        all.push((*setting, versions(tx, *setting, 1).await?.pop()));
    }
    Ok(all)
}

fn version(row: &Row) -> Result<Version> {
    Ok(Version {
        name: row.get("name")?,
        version: row.get("version")?,
        value: row.get("value")?,
        set_by: row.get("set_by")?,
        set_at: row.get("set_at")?,
    })
}
