//! `/projects`: everything this person has posted, with what needs a look.

use axum::{extract::Query, response::Response};
use base::Timestamp;
use face::{Local, PageError, Person, Visitor};
use locale::Locale;
use market::{
    figures::{self, Line, Show},
    projects::State as Standing,
    records,
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{
    address::query,
    attention::{self, Hourly},
    href, labels,
    progress::{self, Work},
};
use crate::{
    frame, terms,
    ui::{
        Empty, Icon, PageHead, Pager, Place, badge, card, cols, icon, link_button, money, submit,
    },
    words::say,
};

/// Projects on one page.
const PAGE: i64 = 20;
/// What the address says where a state could stand: those with problems that workers reported.
const REPORTED: &str = "reported";
/// Characters of a search that are looked for.
const SEARCH: usize = 80;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    before: String,
    state: String,
    q: String,
}

impl Wanted {
    fn show(&self) -> Show {
        Show {
            state: Standing::parse(&self.state),
            reported: self.state == REPORTED,
            text: self.q.trim().chars().take(SEARCH).collect(),
            before: self.before.parse().ok(),
            only: None,
        }
    }

    fn is_sifted(&self) -> bool {
        let show = self.show();
        show.state.is_some() || show.reported || !show.text.is_empty()
    }

    /// The list with the same search and another state or page.
    fn address(&self, state: &str, before: &str) -> String {
        let pairs = [("state", state), ("q", self.q.trim()), ("before", before)];
        let pairs = pairs.iter().filter(|it| !it.1.is_empty());
        let pairs = pairs.map(|(name, value)| format!("{name}={}", query(value)));
        let pairs = pairs.collect::<Vec<_>>().join("&");
        if pairs.is_empty() { "/projects".to_owned() } else { format!("/projects?{pairs}") }
    }
}

/// `GET /projects`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let (account, show) = (person.account, wanted.show());
    let read = app.db.read(async move |tx| {
        let mut lines = Vec::new();
        let usual = records::of_market(tx).await?.median_hourly;
        for line in figures::list(tx, account, &show, PAGE + 1).await? {
            let own = records::of_project(tx, line.project.id).await?.hourly;
            lines.push((line, Hourly { own, usual }));
        }
        Ok((lines, tx.now()))
    });
    let (mut lines, now) = read.await?;
    let locale = &app.locale;
    let title = say!(locale, "projects-title");
    let frame = frame(&app, &visitor, title.as_str()).await?.at(Place::Projects);
    let is_first = lines.is_empty() && !wanted.is_sifted() && wanted.before.is_empty();
    if is_first {
        let content = html! { (PageHead::new(title)) (beginnings(locale)) };
        return Ok(frame.show(content));
    }
    let new = link_button("/projects/new", say!(locale, "projects-new"));
    let older = Pager::cut(&mut lines, PAGE);
    let older = older.map(|it| wanted.address(&wanted.state, &it.0.project.id.to_string()).into());
    let newer = (!wanted.before.is_empty()).then(|| wanted.address(&wanted.state, "").into());
    let content = html! {
        (PageHead::new(title).actions(html! { (new.primary().icon(Icon::Plus)) }))
        (sieve(locale, &wanted))
        @if lines.is_empty() { (nothing(locale)) }
        @else { ul.projects { @for (it, hourly) in &lines { (line(locale, it, *hourly, now)) } } }
        (Pager { newer, older }.show(locale))
    };
    Ok(frame.show(content))
}

/// By state, and by a part of the title.
fn sieve(locale: &Locale, wanted: &Wanted) -> Markup {
    let at = Standing::parse(&wanted.state);
    let reported = wanted.show().reported;
    let link = |state: &str, label: String, current: bool| {
        html! {
            a.choice href=(wanted.address(state, "")) aria-current=[current.then_some("page")] {
                (label)
            }
        }
    };
    html! {
        div.sifter {
            nav.chips aria-label=(say!(locale, "running-by-state")) {
                (link("", say!(locale, "running-all"), at.is_none() && !reported))
                @for state in Standing::ALL {
                    (link(
                        state.as_str(),
                        locale.say(&format!("state-{state}"), &[]),
                        at == Some(*state),
                    ))
                }
                (link(REPORTED, say!(locale, "running-with-problems"), reported))
            }
            form.quick-search method="get" action="/projects" role="search" {
                @if at.is_some() || reported {
                    input type="hidden" name="state" value=(wanted.state);
                }
                input type="search" name="q" value=(wanted.q)
                    aria-label=(say!(locale, "running-search-title"))
                    placeholder=(say!(locale, "running-search-title"));
                (submit(say!(locale, "running-search")).small().icon(Icon::Search))
            }
        }
    }
}

/// Three ways to begin, where there is no project yet.
fn beginnings(locale: &Locale) -> Markup {
    let way = |which: Icon, title: String, text: String, button: Markup| {
        card(
            "",
            html! {
                h2.with-icon { (icon(which)) (title) }
                p.muted { (text) }
                div.actions { (button) }
            },
        )
    };
    let new = link_button("/projects/new", say!(locale, "projects-new"));
    let table = link_button("/projects/new", say!(locale, "running-begin-table-do"));
    let look = link_button("/jobs", say!(locale, "projects-see-others"));
    html! {
        (Empty::new(
            say!(locale, "projects-none"),
            say!(locale, "projects-none-text"),
            new.primary().icon(Icon::Plus),
        ))
        (cols([
            way(
                Icon::List,
                say!(locale, "running-begin-template"),
                say!(locale, "running-begin-template-text"),
                html! {
                    (link_button("/projects/new", say!(locale, "running-begin-template-do")))
                },
            ),
            way(
                Icon::Upload,
                say!(locale, "running-begin-table"),
                say!(locale, "running-begin-table-text"),
                html! { (table) },
            ),
            way(
                Icon::Eye,
                say!(locale, "running-begin-look"),
                say!(locale, "running-begin-look-text"),
                html! { (look) },
            ),
        ]))
    }
}

fn nothing(locale: &Locale) -> Markup {
    let all = link_button("/projects", say!(locale, "running-show-all"));
    let (title, text) = (say!(locale, "running-no-match"), say!(locale, "running-no-match-text"));
    Empty::new(title, text, all).icon(Icon::Search).render()
}

fn line(locale: &Locale, it: &Line, hourly: Hourly, now: Timestamp) -> Markup {
    let project = &it.project;
    let sum = |term: String, amount: Option<Markup>| {
        html! {
            div {
                dt { (term) }
                dd { @if let Some(it) = amount { (it) } @else { span.muted { "–" } } }
            }
        }
    };
    let paid = |it: base::Money| (!it.is_zero()).then(|| money(locale, it));
    let budget = it.spent.checked_add(it.held).unwrap_or(it.spent);
    html! {
        li.project {
            div.what {
                h2 { a href=(href(project.id, "")) { (it.title) } }
                p.muted.small-text {
                    (terms::category(locale, project.category)) " · "
                    (labels::hiring(locale, project.hiring))
                }
                div.tags {
                    (badge(locale, project.state.as_str()))
                    (attention::chips(locale, it, hourly, now))
                }
            }
            div.far { (progress::places(locale, &Work::of(it))) }
            dl.sums {
                div {
                    dt { (say!(locale, "projects-spent")) }
                    dd {
                        @if budget.is_zero() { span.muted { "–" } } @else {
                            (money(locale, it.spent))
                            small.muted {
                                (say!(locale, "running-of", whole = locale.money(budget)))
                            }
                        }
                    }
                }
                (sum(say!(locale, "projects-price"), paid(it.price)))
                (sum(say!(locale, "running-hourly"), hourly.own.map(|it| money(locale, it))))
            }
        }
    }
}
