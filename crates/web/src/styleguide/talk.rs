//! Talk and text: threads, timelines, Markdown, code, and the empty state.

use base::{days, hours};
use locale::Locale;
use maud::{Markup, html};

use super::NOW;
use crate::ui::{self, Empty, FileLink, Icon, Message, Moment, Section, Tone};

const MARKDOWN: &str = "\
# How to judge
Look at the **sky and the ground**, not at what the *season* suggests.

1. Open the picture.
2. Choose what you see; if two apply, choose the stronger one.
   - haze is `cloudy`
   - a wet road is not rain

| You see | Choose |
|---|---|
| blue sky | Sunny |
| stars | Night |

> When nothing fits, say so: that is an answer too.

- [x] Read this
- [ ] Ask when in doubt

[More about clouds](https://example.org/clouds)

```
{ \"weather\": \"cloudy\" }
```

<script>alert(\"This is shown as text.\")</script>
";

pub(super) fn show(locale: &Locale) -> Markup {
    html! {
        (Section::new("Talk and text"))
        (ui::split(
            html! {
                (ui::card("Thread", thread(locale)))
                (ui::card("Instructions", ui::markdown(MARKDOWN, 3)))
            },
            html! {
                (ui::card("Timeline", timeline(locale)))
                (ui::card("Opens when asked", ui::details("Who decided", html! {
                    p { "A person: the requester." }
                })))
                (ui::card("Key", ui::copyable("mk_live_01J9ZQ4T2B7N")))
            },
        ))
        (ui::code_block("Create a project", "curl https://mickle.example/api/v1/projects \\\n  \
            -H 'Authorization: Bearer mk_…' \\\n  -d '{\"title\": \"Rate replies\"}'"))
        (ui::card("", html! {
            (Empty::new(
                "Nothing fits right now",
                "No open job matches your profile. A language test would open 48 more.",
                html! {
                    (ui::link_button("#main", "Take the test").primary())
                    (ui::link_button("#main", "Tell me about new work"))
                },
            ).icon(Icon::Search))
        }))
    }
}

fn thread(locale: &Locale) -> Markup {
    let message = |from, role, mine, ago: base::DurationMs, body: &str, files| Message {
        from,
        role,
        mine,
        at: NOW.plus(-ago),
        body: ui::markdown(body, 4),
        files,
    };
    let file = FileLink { href: "/files/01J", name: "garden-chair.pdf", size: 340_200 };
    let messages = [
        message(
            "Alpenhof Versand",
            "Requester",
            false,
            days(1),
            "Please keep to *Sie*.",
            vec![file],
        ),
        message(
            "Mara Lindqvist",
            "Worker",
            true,
            hours(3),
            "Will do. May I have **two more days**?",
            vec![],
        ),
        message("Alpenhof Versand", "Requester", false, hours(1), "Of course.", vec![]),
    ];
    ui::thread(locale, &messages)
}

fn timeline(locale: &Locale) -> Markup {
    let moment =
        |at, tone, what: &'static str, detail| Moment { at, tone, what: what.into(), detail };
    let moments = [
        moment(Some(NOW.plus(-days(2))), Tone::Act, "Claimed", html! {}),
        moment(Some(NOW.plus(-days(1))), Tone::Act, "Submitted", html! {}),
        moment(
            Some(NOW.plus(-hours(9))),
            Tone::Warn,
            "Sent back for rework",
            html! { p { "Use the full product name in the first sentence." } },
        ),
        moment(Some(NOW.plus(-hours(2))), Tone::Ok, "Accepted", html! {}),
        moment(Some(NOW), Tone::Money, "Paid €4.00", html! {}),
        moment(None, Tone::Plain, "Payout on 1 Dec", html! {}),
    ];
    ui::timeline(locale, moments)
}
