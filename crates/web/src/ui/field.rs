//! Fields of a form: a label, help, an error and the control they belong to.
//!
//! Invariant: label, help and error are tied to the control by id, so that what is seen is
//! also heard; a field that must be filled in says so to the browser, and one that need not
//! says "optional" in words.

use std::{borrow::Cow, cell::RefCell};

use locale::Locale;
use maud::Markup;

use super::{Errors, Form, form};

mod control;
mod render;

/// Makes the fields of one form: they find their own errors, and the form its summary.
#[derive(Debug)]
pub struct Fields<'a> {
    locale: &'a Locale,
    errors: &'a Errors,
    place: &'a str,
    labels: RefCell<Vec<(String, String)>>,
}

/// One of several answers to choose from.
#[derive(Debug, Clone, Default)]
pub struct Choice<'a> {
    pub value: Cow<'a, str>,
    pub label: Cow<'a, str>,
    pub help: Cow<'a, str>,
}

impl<'a> Choice<'a> {
    pub fn new(value: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Self { value: value.into(), label: label.into(), help: Cow::Borrowed("") }
    }

    /// A second line that says when this is the right choice.
    #[must_use]
    pub fn help(mut self, help: impl Into<Cow<'a, str>>) -> Self {
        self.help = help.into();
        self
    }
}

#[derive(Debug, Clone)]
enum Kind<'a> {
    /// An `<input>` of this type.
    Input(&'static str),
    /// An amount of money, with the currency's symbol before it.
    Amount(&'static str),
    TextArea,
    Select(Vec<Choice<'a>>),
    Radios(Vec<Choice<'a>>),
    Checkboxes(Vec<Choice<'a>>),
    Checkbox,
    File,
}

/// A field; render it inside `html!` with parentheses.
#[derive(Debug, Clone)]
#[must_use]
#[expect(clippy::struct_excessive_bools, reason = "each of them is a choice by itself")]
pub struct Field<'a> {
    kind: Kind<'a>,
    place: &'a str,
    name: Cow<'a, str>,
    label: Cow<'a, str>,
    help: Option<Cow<'a, str>>,
    help_markup: Option<Markup>,
    error: Option<String>,
    optional: &'static str,
    values: Vec<Cow<'a, str>>,
    required: bool,
    /// Whether nothing chosen is an answer too, so that "optional" need not be said.
    free: bool,
    autocomplete: Option<&'static str>,
    input_mode: Option<&'static str>,
    max_length: Option<usize>,
    least: Option<Cow<'a, str>>,
    most: Option<Cow<'a, str>>,
    step: Option<&'static str>,
    unit: Option<Cow<'a, str>>,
    rows: usize,
    /// The fewest and the most words, for the counter.
    words: Option<(Option<usize>, Option<usize>)>,
    /// What a counter counts: words, or characters.
    counted: &'static str,
    locale: &'a Locale,
    accept: Option<Cow<'a, str>>,
    several: bool,
    keys: bool,
    scale: bool,
    size: &'static str,
    lang: Option<Cow<'a, str>>,
}

/// The id of a field's control, which error summaries link to.
pub(crate) fn field_id(place: &str, name: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    let dash = if place.is_empty() { "" } else { "-" };
    format!("f-{place}{dash}{}", name.chars().map(safe).collect::<String>())
}

macro_rules! inputs {
    ($($(#[$doc:meta])* $name:ident $kind:expr;)*) => { $(
        $(#[$doc])*
        pub fn $name(
            &self,
            name: impl Into<Cow<'a, str>>,
            label: impl Into<Cow<'a, str>>,
        ) -> Field<'a> {
            self.field($kind, name.into(), label.into())
        }
    )* };
}

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident $kind:ident;)*) => { $(
        $(#[$doc])*
        pub fn $name(
            &self,
            name: impl Into<Cow<'a, str>>,
            label: impl Into<Cow<'a, str>>,
            choices: impl IntoIterator<Item = Choice<'a>>,
        ) -> Field<'a> {
            let choices = choices.into_iter().collect();
            self.field(Kind::$kind(choices), name.into(), label.into())
        }
    )* };
}

impl<'a> Fields<'a> {
    pub fn new(locale: &'a Locale, errors: &'a Errors) -> Self {
        Self { locale, errors, place: "", labels: RefCell::default() }
    }

    /// Sets the ids of this form apart from those of other forms on the page with fields of the
    /// same names.
    #[must_use]
    pub fn apart(mut self, place: &'a str) -> Self {
        self.place = place;
        self
    }

    /// The form of these fields, with the summary of their errors on top.
    pub fn form(&self, action: impl Into<Cow<'a, str>>, csrf: &'a str, body: Markup) -> Form<'a> {
        let summary = self.errors.summary(self.locale, self.place, &self.labels.borrow());
        form(action, csrf, body).with_summary(summary)
    }

    inputs! {
        /// One line of text.
        text Kind::Input("text");
        email Kind::Input("email");
        /// A secret; pasting stays allowed.
        password Kind::Input("password");
        url Kind::Input("url");
        number Kind::Input("number");
        date Kind::Input("date");
        /// Text of several lines.
        textarea Kind::TextArea;
        /// One box to tick; it sends `on`.
        checkbox Kind::Checkbox;
        file Kind::File;
    }

    choices! {
        /// A drop-down list; give it a choice with an empty value where none is right.
        select Select;
        /// Exactly one of a few.
        radios Radios;
        /// Any number of a few; each ticked one sends the name again.
        checkboxes Checkboxes;
    }

    /// An amount in the installation's currency, typed in digits with a decimal point.
    pub fn amount(
        &self,
        name: impl Into<Cow<'a, str>>,
        label: impl Into<Cow<'a, str>>,
    ) -> Field<'a> {
        let kind = Kind::Amount(self.locale.currency().symbol());
        self.field(kind, name.into(), label.into()).input_mode("decimal").autocomplete("off")
    }

    /// A one-time code of digits, from an app or a mail.
    pub fn code(&self, name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Field<'a> {
        let field = self.field(Kind::Input("text"), name.into(), label.into());
        field.input_mode("numeric").autocomplete("one-time-code").short()
    }

    fn field(&self, kind: Kind<'a>, name: Cow<'a, str>, label: Cow<'a, str>) -> Field<'a> {
        self.labels.borrow_mut().push((name.to_string(), label.to_string()));
        Field {
            error: self.errors.at(&name).map(str::to_owned),
            optional: self.locale.word(locale::Word::Optional),
            words: None,
            counted: self.locale.word(locale::Word::Characters),
            locale: self.locale,
            place: self.place,
            kind,
            name,
            label,
            help: None,
            help_markup: None,
            values: Vec::new(),
            required: false,
            free: false,
            autocomplete: None,
            input_mode: None,
            max_length: None,
            least: None,
            most: None,
            step: None,
            unit: None,
            rows: 5,
            accept: None,
            several: false,
            keys: false,
            scale: false,
            size: "",
            lang: None,
        }
    }

    /// Counts the words of a text area while they are typed; `least` and `most` say the
    /// limits that the server checks.
    pub fn counting_words(
        &self,
        mut field: Field<'a>,
        least: Option<usize>,
        most: Option<usize>,
    ) -> Field<'a> {
        field.words = Some((least, most));
        field.counted = self.locale.word(locale::Word::Words);
        field
    }
}

impl<'a> Field<'a> {
    /// A sentence below the label: what is wanted and why.
    pub fn help(mut self, help: impl Into<Cow<'a, str>>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Help that holds a link or other markup.
    pub fn help_markup(mut self, help: Markup) -> Self {
        self.help_markup = Some(help);
        self
    }

    /// What stands in the field; for choices, one that is chosen (call it for each).
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Ticks a checkbox.
    pub fn ticked(self, ticked: bool) -> Self {
        if ticked { self.value("on") } else { self }
    }

    /// Overrides the error that [`Errors`] holds for this name.
    pub fn error(mut self, sentence: impl Into<String>) -> Self {
        self.error = Some(sentence.into());
        self
    }

    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Every choice is an answer, that with an empty value too: for filters.
    pub fn free(mut self) -> Self {
        self.free = true;
        self
    }

    /// The HTML autofill name: `email`, `current-password`, `new-password`, `bday`, `off` …
    pub fn autocomplete(mut self, name: &'static str) -> Self {
        self.autocomplete = Some(name);
        self
    }

    /// Which keyboard a phone shows: `decimal`, `numeric`, `search` …
    pub fn input_mode(mut self, mode: &'static str) -> Self {
        self.input_mode = Some(mode);
        self
    }

    /// The most characters. A text area counts them while they are typed.
    pub fn max_length(mut self, characters: usize) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// The least and the most value of a number or date.
    pub fn between(
        mut self,
        least: impl Into<Cow<'a, str>>,
        most: impl Into<Cow<'a, str>>,
    ) -> Self {
        (self.least, self.most) = (Some(least.into()), Some(most.into()));
        self
    }

    /// The least value of a number or date.
    pub fn least(mut self, least: impl Into<Cow<'a, str>>) -> Self {
        self.least = Some(least.into());
        self
    }

    /// The most value of a number or date.
    pub fn most(mut self, most: impl Into<Cow<'a, str>>) -> Self {
        self.most = Some(most.into());
        self
    }

    /// The step of a number; `any` allows decimals.
    pub fn step(mut self, step: &'static str) -> Self {
        self.step = Some(step);
        self
    }

    /// What the figure counts, shown after it: `minutes`, `answers`.
    pub fn unit(mut self, unit: impl Into<Cow<'a, str>>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// The height of a text area in lines.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// Which files: MIME types or endings, separated by commas.
    pub fn accept(mut self, types: impl Into<Cow<'a, str>>) -> Self {
        self.accept = Some(types.into());
        self
    }

    /// Allows several files.
    pub fn several(mut self) -> Self {
        self.several = true;
        self
    }

    /// Shows choices as large targets that the keys 1–9 and 0 press, for the task page.
    pub fn keys(mut self) -> Self {
        self.keys = true;
        self
    }

    /// Shows choices beside each other, as the steps of a scale.
    pub fn scale(mut self) -> Self {
        self.scale = true;
        self
    }

    /// As narrow as a number or code.
    pub fn short(mut self) -> Self {
        self.size = " short";
        self
    }

    /// The language of what is typed, where it is not the page's.
    pub fn lang(mut self, lang: impl Into<Cow<'a, str>>) -> Self {
        self.lang = Some(lang.into());
        self
    }

    fn has(&self, value: &str) -> bool {
        self.values.iter().any(|it| it == value)
    }

    fn first(&self) -> Option<&str> {
        self.values.first().map(AsRef::as_ref)
    }
}
