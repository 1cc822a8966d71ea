//! One task of a job to look at before starting: everything shown, nothing to fill in.

use base::Result;
use forms::{Form, Rendered, TaskData};
use locale::Locale;
use market::assignments::JobPage;
use maud::{Markup, html};

use super::draw::{self, Files};
use crate::ui::{self, Errors, Fields};

/// A card with the sample; nothing where the job has no task to show.
pub(crate) fn card(locale: &Locale, page: &JobPage) -> Result<Markup> {
    let Some(sample) = &page.sample else { return Ok(html! {}) };
    let form = Form::from_json(&page.form)?;
    let data = TaskData::from_json(sample)?;
    let errors = Errors::none();
    let f = Fields::new(locale, &errors);
    Ok(ui::card(
        "A sample task",
        html! {
            p.muted { "This is how one of the tasks looks. You fill it in once you have started." }
            fieldset.sample.stack disabled aria-label="Sample task" {
                @for item in form.render(&data) {
                    @match &item {
                        Rendered::Asked { field, label, help } => {
                            (draw::asked(&f, &draw::Question {
                                field, label, help, given: None, keys: false, files: &Files::none(),
                            }))
                        }
                        shown => (draw::shown(shown)),
                    }
                }
            }
        },
    ))
}
