//! One task of a job to look at before starting: everything shown, nothing to fill in.

use base::Result;
use forms::{Form, Rendered, TaskData};
use locale::Locale;
use market::assignments::JobPage;
use maud::{Markup, html};

use super::attached::Files;
use super::draw::{self, Question};
use crate::{
    ui::{self, Errors, Fields},
    words::say,
};

/// A sample that asks more than this is folded, so that what comes after it is found.
const MOST_OPEN: usize = 3;

/// A card with the sample; nothing where the job has no task to show.
pub(crate) fn card(locale: &Locale, page: &JobPage) -> Result<Markup> {
    let Some(sample) = &page.sample else { return Ok(html! {}) };
    let form = Form::from_json(&page.form)?;
    let data = TaskData::from_json(sample)?;
    let is_short = form.fields().count() <= MOST_OPEN;
    let body = html! {
        p.muted { (say!(locale, "task-sample-what")) }
        details.more open[is_short] {
            summary { (say!(locale, "task-sample")) }
            (sheet(locale, &form.render(&data)))
        }
    };
    Ok(ui::card(&say!(locale, "task-sample-card"), body))
}

fn sheet(locale: &Locale, items: &[Rendered<'_>]) -> Markup {
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    html! {
        fieldset.sample.stack disabled {
            legend.sr-only { (say!(locale, "task-sample-label")) }
            @for item in items {
                @match item {
                    Rendered::Asked { field, label, help } => (draw::asked(locale, &f, &Question {
                        field,
                        label,
                        help,
                        given: None,
                        keys: false,
                        files: &Files::none(),
                    })),
                    shown => (draw::shown(locale, shown)),
                }
            }
        }
    }
}
