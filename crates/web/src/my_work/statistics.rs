//! `GET /my-work/statistics`: what an hour of one's own work really brought, by project, by kind
//! and by day of the week.
//!
//! Invariant: nothing is said of fewer answers than say something.

use axum::response::Response;
use base::{Day, Money};
use face::{Local, PageError, Person, Visitor};
use locale::Locale;
use market::{
    ProjectId,
    projects::Category,
    records::{self, ANSWERS_LOOKED_AT, Done, Earned, Share},
};
use maud::{Markup, html};

use crate::{
    frame, terms,
    ui::{self, BarChart, Empty, Icon, PageHead, Place, Section, Stat, Table, link_button},
    words::say,
};

/// Statistics begin with so many decided answers.
const LEAST: usize = 10;
/// Projects in the table.
const PROJECTS: usize = 15;
const WEEKS: i64 = 12;

/// `GET /my-work/statistics`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    let worker = person.account;
    let read = app.db.read(async move |tx| {
        let tomorrow = tx.now().day().next();
        let first = Day::from_number(monday(tx.now().day()) - 7 * (WEEKS - 1));
        let done = records::latest_done(tx, worker).await?;
        let earned = records::earned_by_day(tx, worker, first, tomorrow).await?;
        Ok((done, earned, first))
    });
    let (done, earned, first) = read.await?;
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "my-work-statistics"))
            .under("/my-work", say!(locale, "my-work-title"))
            .lead(&say!(locale, "my-work-statistics-lead")))
        @if done.len() < LEAST { (too_few(locale, done.len())) } @else {
            (figures(locale, &done))
            (ui::cols([
                ui::card("", by_week(locale, &earned, first)),
                ui::card("", by_weekday(locale, &done)),
            ]))
            (by_project(locale, &done))
            (by_category(locale, &done))
        }
    };
    let title = say!(locale, "my-work-statistics");
    Ok(frame(&app, &visitor, title).await?.at(Place::MyWork).show(content))
}

/// The number of the Monday of a day's week; 1970 began on a Thursday.
fn monday(day: Day) -> i64 {
    day.number() - weekday(day)
}

/// 0 is Monday.
fn weekday(day: Day) -> i64 {
    (day.number() + 3).rem_euclid(7)
}

fn too_few(locale: &Locale, done: usize) -> Markup {
    let step = link_button("/jobs", say!(locale, "my-work-find-work")).primary();
    let text = say!(locale, "my-work-statistics-few-text", n = done, most = LEAST);
    let empty = Empty::new(say!(locale, "my-work-statistics-few"), text, step);
    html! { (empty.icon(Icon::Clock)) }
}

fn figures(locale: &Locale, done: &[Done]) -> Markup {
    let all = sum(done.iter());
    let hourly = all.hourly().map_or_else(|| "–".to_owned(), |it| locale.money(it));
    let looked = i64::try_from(done.len()).is_ok_and(|it| it < ANSWERS_LOOKED_AT);
    let note = if looked {
        say!(locale, "my-work-statistics-of-all", n = all.answers)
    } else {
        say!(locale, "my-work-statistics-of-last", n = all.answers)
    };
    ui::stats([
        Stat::new(say!(locale, "my-work-an-hour"), hourly).money().note(note),
        Stat::new(say!(locale, "my-work-accepted"), locale.share(all.accepted, all.answers)),
        Stat::new(say!(locale, "my-work-time-worked"), locale.duration(all.active)),
        Stat::new(say!(locale, "my-work-earned-with-it"), locale.sum(all.earned)).money(),
    ])
}

fn sum<'a>(done: impl Iterator<Item = &'a Done>) -> Share {
    let mut share = Share::default();
    done.for_each(|it| share.add(it));
    share
}

fn money_chart<'a>(title: String, heading: String, series: String) -> BarChart<'a> {
    let chart = BarChart::new(title, heading).series(series);
    chart.written(|locale, micros| locale.money(Money::micros(micros)))
}

fn by_week(locale: &Locale, earned: &[Earned], first: Day) -> Markup {
    let mut chart = money_chart(
        say!(locale, "my-work-by-week"),
        say!(locale, "my-work-week-from"),
        say!(locale, "my-work-earned"),
    );
    for week in 0..WEEKS {
        let from = first.number() + 7 * week;
        let days = earned.iter().filter(|it| (from..from + 7).contains(&it.day.number()));
        let total: Money = days.map(Earned::total).sum();
        chart = chart.bar(locale.short_day(Day::from_number(from)), &[total.as_micros()]);
    }
    chart.show(locale)
}

fn by_weekday(locale: &Locale, done: &[Done]) -> Markup {
    let names = [
        say!(locale, "my-work-monday"),
        say!(locale, "my-work-tuesday"),
        say!(locale, "my-work-wednesday"),
        say!(locale, "my-work-thursday"),
        say!(locale, "my-work-friday"),
        say!(locale, "my-work-saturday"),
        say!(locale, "my-work-sunday"),
    ];
    let mut chart = money_chart(
        say!(locale, "my-work-by-weekday"),
        say!(locale, "my-work-weekday"),
        say!(locale, "my-work-an-hour"),
    );
    for (n, name) in (0..).zip(names) {
        let share = sum(done.iter().filter(|it| weekday(it.submitted_at.day()) == n));
        chart = chart.bar(name, &[share.hourly().unwrap_or_default().as_micros()]);
    }
    chart.show(locale)
}

/// Answers that belong together, with what they are called; the most answers first.
fn grouped<K: PartialEq + Copy>(
    done: &[Done],
    key: impl Fn(&Done) -> K,
) -> Vec<(K, String, Share)> {
    let mut groups: Vec<(K, String, Share)> = Vec::new();
    for it in done {
        let key = key(it);
        match groups.iter_mut().find(|known| known.0 == key) {
            Some(known) => known.2.add(it),
            None => groups.push((key, it.title.clone(), sum(std::iter::once(it)))),
        }
    }
    groups.sort_by_key(|it| std::cmp::Reverse(it.2.answers));
    groups
}

fn cells(locale: &Locale, name: Markup, it: &Share) -> Vec<Markup> {
    vec![
        name,
        html! { (locale.number(it.answers)) },
        html! { (locale.share(it.accepted, it.answers)) },
        html! { @if let Some(hourly) = it.hourly() { (ui::money(locale, hourly)) } @else { "–" } },
        ui::money(locale, it.earned),
    ]
}

fn table<'a>(locale: &Locale, title: String, what: String) -> Table<'a> {
    Table::new(title)
        .column(what)
        .number(say!(locale, "my-work-answers"))
        .number(say!(locale, "my-work-accepted"))
        .number(say!(locale, "my-work-an-hour"))
        .number(say!(locale, "my-work-earned"))
}

fn by_project(locale: &Locale, done: &[Done]) -> Markup {
    let groups = grouped::<ProjectId>(done, |it| it.project);
    let title = say!(locale, "my-work-by-project");
    let rows = groups.iter().take(PROJECTS).map(|(id, title, share)| {
        cells(locale, html! { a href={ "/jobs/" (id) } { (title) } }, share)
    });
    let what = say!(locale, "my-work-project");
    let table = table(locale, title.clone(), what).rows(rows);
    html! { (Section::new(title)) div.leaner { (table) } }
}

fn by_category(locale: &Locale, done: &[Done]) -> Markup {
    let groups = grouped::<Category>(done, |it| it.category);
    let title = say!(locale, "my-work-by-category");
    let rows = groups.iter().map(|(category, _, share)| {
        cells(locale, html! { (terms::category(locale, *category)) }, share)
    });
    let table = table(locale, title.clone(), say!(locale, "my-work-category")).rows(rows);
    html! { (Section::new(title)) div.leaner { (table) } }
}
