//! A form as the worker sees it, to look at or to try.

use forms::{Answer, Form, Item, Rendered, TaskData};
use locale::Locale;
use maud::{Markup, html};

use crate::{
    task::{
        attached::Files,
        draw::{self, Question},
    },
    ui::{Errors, Fields},
    words::say,
};

/// The form with one task's data; nothing can be filled in.
pub(crate) fn still(locale: &Locale, form: &Form, data: &TaskData) -> Markup {
    let errors = Errors::none();
    let fields = Fields::new(locale, &errors);
    html! {
        fieldset.sample.stack disabled {
            legend.sr-only { (say!(locale, "projects-form-as-workers-see")) }
            (items(locale, &fields, form, data, &Answer::default()))
        }
    }
}

/// The items of the form with what was filled in.
pub(super) fn items(
    locale: &Locale,
    fields: &Fields<'_>,
    form: &Form,
    data: &TaskData,
    answer: &Answer,
) -> Markup {
    let files = Files::none();
    let rendered = form.render(data);
    html! {
        @for item in &rendered {
            @match item {
                Rendered::Asked { field, label, help } => {
                    (draw::asked(locale, fields, &Question {
                        field,
                        label,
                        help,
                        given: answer.get(&field.name),
                        keys: false,
                        files: &files,
                    }))
                }
                shown => (draw::shown(locale, shown)),
            }
        }
    }
}

/// What the form is filled with while there are no tasks: the names of the columns.
pub(crate) fn stand_ins(form: &Form) -> TaskData {
    let columns = form.items().iter().flat_map(Item::columns);
    TaskData::from_pairs(columns.map(|it| (it, format!("‹{it}›"))))
}
