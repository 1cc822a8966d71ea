//! The task itself: what is shown, what is asked, the instructions, and the dock below.

use forms::{Ask, Form, Rendered, TaskData};
use locale::Locale;
use market::{
    accounts::Shortcuts,
    assignments::{Outlook, State as Standing, Turn},
    originality::Finding,
    projects::Hiring,
};
use maud::{Markup, html};

use super::{
    attached::Files,
    draw::{self, Question},
    keys,
    page::Filled,
    report,
};
use crate::{
    originality::overlap,
    ui::{self, Errors, Fields, Icon, Tone, hidden, submit},
    words::say,
};

/// Everything on the page.
pub(super) struct Sheet<'a> {
    pub(super) locale: &'a Locale,
    pub(super) csrf: &'a str,
    pub(super) turn: &'a Turn,
    pub(super) outlook: Outlook,
    pub(super) filled: &'a Filled,
    pub(super) files: &'a Files,
    /// What the requester wants changed, if this came back.
    pub(super) wish: Option<&'a str>,
    /// What of it was there before, if it came back for that.
    pub(super) finding: Option<&'a Finding>,
    pub(super) shortcuts: &'a Shortcuts,
}

fn is_asked(it: &Rendered<'_>) -> bool {
    matches!(it, Rendered::Asked { .. })
}

fn is_wide(it: &Rendered<'_>) -> bool {
    match it {
        Rendered::Asked { field, .. } => matches!(field.ask, Ask::LongText(_)),
        _ => false,
    }
}

impl Sheet<'_> {
    /// One task is all there is to do for this worker.
    pub(super) fn is_single(&self) -> bool {
        self.outlook.hiring == Hiring::Apply || self.outlook.tasks_per_worker == 1
    }

    /// Whether there is another task of the job to go on with.
    pub(super) fn goes_on(&self) -> bool {
        !self.is_single() && 0 < self.outlook.left
    }

    /// Whether the next task may be held while this one is done.
    pub(super) fn holds_next(&self) -> bool {
        self.turn.state == Standing::Claimed && self.goes_on()
    }

    /// The form, and the dialogs that scripts open.
    pub(super) fn show(&self) -> base::Result<Markup> {
        let form = Form::from_json(&self.turn.form)?;
        let data = TaskData::from_json(&self.turn.input)?;
        let errors = Errors::of(self.locale, &self.filled.faults);
        let f = Fields::new(self.locale, &errors);
        let items = form.render(&data);
        let keys = keys::Keys::of(self, &items);
        let body = html! {
            // Enter in a field presses the first button, and that must be this one.
            button.sr-only type="submit" name="_then" value="next" tabindex="-1"
                aria-hidden="true" { (say!(self.locale, "task-submit")) }
            (hidden("_session", &self.filled.session.write()))
            (self.work(&f, &items, &keys))
            (self.dock(&keys))
        };
        let id = self.turn.id;
        let form = f.form(format!("/work/{id}/answers"), self.csrf, body);
        let form = form.upload().autosave(self.locale, format!("/work/{id}/draft")).id("task");
        Ok(html! {
            (form)
            (keys.settings(self))
            (keys.dialog(self.locale))
            (report::dialog(self))
            @if keys.has_picture { (draw::zoom(self.locale)) }
        })
    }

    /// What is shown on the left and what is asked on the right, where the form has them in
    /// that order; else one column, because then a question belongs to what stands above it.
    fn work<'f>(&'f self, f: &Fields<'f>, items: &'f [Rendered<'f>], keys: &keys::Keys) -> Markup {
        let split = items.iter().position(is_asked).unwrap_or(items.len());
        let (shown, asked) = items.split_at(split);
        if shown.is_empty() || !asked.iter().all(is_asked) {
            return html! {
                div.wrap.readable.stack.sheet {
                    (self.came_back())
                    (self.instructions())
                    @for it in items { (self.item(f, it)) }
                    (self.tools(keys))
                    (self.ways_out())
                }
            };
        }
        let class = if asked.iter().any(is_wide) { "wrap stage even" } else { "wrap stage" };
        html! {
            div class=(class) {
                div.shown.stack {
                    (self.came_back())
                    section.exhibit.stack { @for it in shown { (self.item(f, it)) } }
                    (self.tools(keys))
                }
                div.asked.stack {
                    section.card.stack { @for it in asked { (self.item(f, it)) } }
                    (self.instructions())
                    (self.ways_out())
                }
            }
        }
    }

    fn item<'f>(&'f self, f: &Fields<'f>, item: &'f Rendered<'f>) -> Markup {
        match item {
            Rendered::Asked { field, label, help } => draw::asked(
                self.locale,
                f,
                &Question {
                    field,
                    label,
                    help,
                    given: self.filled.answer.get(&field.name),
                    keys: true,
                    files: self.files,
                },
            ),
            shown => draw::shown(self.locale, shown),
        }
    }

    fn came_back(&self) -> Markup {
        let by_rule = self.finding.is_some_and(|it| it.sent_back);
        html! {
            @if self.turn.state == Standing::Rework {
                (ui::note(Tone::Warn, html! {
                    p {
                        strong { (say!(self.locale, "task-came-back")) } " "
                        (say!(self.locale, "task-came-back-what"))
                    }
                    // What the rule says is said below, in the worker's language.
                    @if let Some(wish) = self.wish.filter(|_| !by_rule) {
                        div.wish { (ui::markdown(wish, 2)) }
                    }
                }))
                (overlap::for_worker(self.locale, &self.turn.form, self.finding))
            }
        }
    }

    /// The instructions, open at the first task of a session.
    fn instructions(&self) -> Markup {
        let is_first = self.filled.session.done == 0 && self.turn.draft.is_none();
        html! {
            @if !self.turn.instructions.is_empty() {
                section.card.instructions {
                    details.more open[is_first] {
                        summary { (say!(self.locale, "task-instructions")) }
                        div.stack {
                            (ui::markdown(&self.turn.instructions, 2))
                            p {
                                (submit(say!(self.locale, "task-ask")).sends("_then", "ask")
                                    .small().quiet().unchecked().icon(Icon::Message))
                            }
                        }
                    }
                }
            }
        }
    }

    /// What can be done with what is shown: a closer look, and a word about what is wrong.
    fn tools(&self, keys: &keys::Keys) -> Markup {
        let locale = self.locale;
        html! {
            div.tools {
                @if keys.has_picture { (keys.zoom_button(locale)) }
                (keys.report_button(locale))
            }
        }
    }

    fn ways_out(&self) -> Markup {
        let locale = self.locale;
        let more = locale.duration(self.turn.time_limit / 2);
        html! {
            div.actions.ways-out {
                @if self.goes_on() {
                    (submit(say!(locale, "task-submit-and-stop")).sends("_then", "stop").small()
                        .icon(Icon::Check))
                }
                (submit(say!(locale, "task-save-draft")).sends("_then", "draft").small()
                    .unchecked())
                @if !self.turn.extended {
                    (submit(say!(locale, "task-more-time", time = more)).sends("_then", "extend")
                        .small().unchecked().icon(Icon::Clock))
                }
                @if self.turn.state == Standing::Claimed {
                    (submit(say!(locale, "task-give-back")).sends("_then", "return").small()
                        .unchecked().icon(Icon::ArrowBack))
                }
            }
        }
    }

    fn dock(&self, keys: &keys::Keys) -> Markup {
        let locale = self.locale;
        let hints = keys.hints(locale);
        let hints: Vec<(&str, &str)> =
            hints.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
        let next = if self.goes_on() {
            say!(locale, "task-submit-and-next")
        } else {
            say!(locale, "task-submit")
        };
        ui::dock(
            &hints,
            html! {
                @if keys.is_quick { (keys.go_on_switch(locale)) }
                @if self.holds_next() {
                    (keys.skip_button(locale))
                }
                (keys.submit_button(locale, next))
            },
        )
    }
}
